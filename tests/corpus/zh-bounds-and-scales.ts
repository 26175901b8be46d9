import type { FigureCorpus } from '../helpers/examples.ts';

/** Bounds that are denied, scales without a digit, days that are counted, weekdays of a month, and groups of things. */
export const FIGURES: FigureCorpus = {
  lang: 'zh',
  published: '2026-03-18',
  groups: [
    // What is denied to be more is at most so much
    {
      gives: { value: 5, unit: '%', comparator: '<=' },
      from: [
        '没有超过⟦5%⟧',
        '从未超过⟦5%⟧',
        '不会超过⟦5%⟧',
        '不宜超过⟦5%⟧',
        '尚未突破⟦5%⟧',
        '没能突破⟦5%⟧',
        '不得高于⟦5%⟧',
      ],
    },
    {
      gives: { value: 2, unit: '%', comparator: '>=' },
      from: ['从未低于⟦2%⟧', '没有低于⟦2%⟧', '不会低于⟦2%⟧', '未跌破⟦2%⟧', '不得低于⟦2%⟧', '並未低於⟦2%⟧'],
    },
    { gives: { value: 5, unit: '%', comparator: '>' }, from: ['有没有超过⟦5%⟧', '已经超过⟦5%⟧', '超过⟦5%⟧'] },
    {
      gives: { value: 50, unit: '%', comparator: '<' },
      from: ['未能达到⟦50%⟧', '没有达到⟦50%⟧', '尚未达到⟦50%⟧', '达不到⟦50%⟧', '未达⟦50%⟧'],
    },
    {
      gives: { value: 2, unit: '%', comparator: '>=' },
      from: ['未能降至⟦2%⟧以下', '没有降到⟦2%⟧以下', '不会跌到⟦2%⟧以下'],
    },
    { gives: { value: 2, unit: '%', comparator: '<' }, from: ['已降至⟦2%⟧以下', '未能升至⟦2%⟧以上'] },
    // The hedge before the verb
    {
      gives: { value: 3, unit: 'month', comparator: '~' },
      from: ['大概要花⟦三个月⟧', '大约花了⟦三个月⟧', '大约需要⟦三个月⟧', '差不多用了⟦三个月⟧', '大约持续⟦三个月⟧'],
    },
    { gives: { value: 500000, unit: 'CNY', comparator: '~' }, from: ['大概值⟦50万元⟧', '大约投入⟦50万元⟧'] },
    {
      gives: { value: 30, unit: '%', comparator: '<=', direction: 'down' },
      from: ['客流最多下降⟦三成⟧', '客流至多下降⟦30%⟧'],
    },
    { gives: { value: 30, unit: '%', comparator: '>=', direction: 'up' }, from: ['价格至少上涨⟦30%⟧'] },
    // Scales without a digit
    { gives: { value: 10000, unit: 'CNY', comparator: '<' }, from: ['单价在⟦万元⟧以下', '⟦万元⟧以下的产品'] },
    { gives: { value: 10000, unit: 'CNY', comparator: '>=' }, from: ['⟦万元⟧以上的产品'] },
    { gives: { value: 1000, unit: 'CNY', comparator: '~' }, from: ['⟦千元⟧左右'] },
    { gives: { value: 1e10, unit: 'CNY', comparator: '=' }, from: ['净利润达⟦百亿元⟧', '净利润达到⟦百亿元⟧'] },
    { gives: { value: 1e8, comparator: '>' }, from: ['票房破⟦亿⟧。', '播放量过⟦亿⟧，'] },
    { gives: { value: 1e7, comparator: '>' }, from: ['浏览量过⟦千万⟧。', '用户突破⟦千万⟧大关'] },
    // What is not told is open down to one
    { gives: { value: [100000, 999999], comparator: '~' }, from: ['几十万名学生', '数十万名学生', '數十萬名學生'] },
    { gives: { value: [1e7, 99999999], unit: 'CNY', comparator: '~' }, from: ['几千万元'] },
    {
      gives: { value: [10000, 99999], comparator: '~', quote: '数以万计' },
      from: ['⟦数以万计⟧的候鸟', '候鸟⟦数以万计⟧'],
    },
    { gives: { value: [100, 999], comparator: '~', unit: 'student' }, from: ['⟦数以百计⟧的学生'] },
    // 日 that counts days
    {
      gives: { kind: 'duration', value: 15, unit: 'day', comparator: '=' },
      from: [
        '为期⟦15日⟧',
        '期限为⟦15日⟧',
        '拘留⟦15日⟧',
        '历时⟦15日⟧',
        '提前⟦15日⟧通知',
        '⟦15日⟧无理由退货',
        '⟦15日⟧婚假',
      ],
    },
    {
      gives: { kind: 'duration', value: 15, unit: 'day', comparator: '<=' },
      from: ['不超过⟦15日⟧', '最长不超过⟦15日⟧'],
    },
    { gives: { kind: 'duration', value: 15, unit: 'day', comparator: '<' }, from: ['处⟦15日⟧以下拘留'] },
    { gives: { kind: 'date', time: '2026-03-15' }, from: ['⟦15日⟧开幕', '截至⟦15日⟧共有20人'] },
    // Groups
    {
      gives: { kind: 'duration', value: 45, unit: 'minute' },
      from: ['⟦三刻钟⟧后', '等了⟦三刻钟⟧', '45分钟'],
    },
    { gives: { kind: 'count', value: 24 }, from: ['买了⟦两打⟧鸡蛋', '24个鸡蛋'] },
    { gives: { kind: 'price', value: 50, unit: 'CNY/h' }, from: ['⟦每小时50元⟧', '每小时收费⟦50元⟧', '50元/小时'] },
    // Times
    { gives: { kind: 'date', time: '2026-05-01' }, from: ['⟦今年“五一”⟧假期', '⟦今年五一⟧假期', '⟦2026年“五一”⟧期间'] },
    { gives: { kind: 'date', time: '2025-10-01' }, from: ['⟦去年“十一”⟧黄金周'] },
    { gives: { kind: 'date', time: '2025' }, from: ['民国一百一十四年', '民国114年', '民國一百十四年'] },
    { gives: { kind: 'date', time: '2025-05-11' }, from: ['2025年5月⟦第二个星期日⟧', '2025年5月的⟦第二个周日⟧'] },
    { gives: { kind: 'date', time: '2025-11-27' }, from: ['2025年11月⟦最后一个周四⟧', '2025年11月的⟦第四个星期四⟧'] },
  ],
  nothing: ['莱万多夫斯基', '百万富翁', '万元户', '单位：万元', '千里之外', '第一个星期'],
};
