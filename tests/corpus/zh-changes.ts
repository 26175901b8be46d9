import type { FigureCorpus } from '../helpers/examples.ts';

/** Changes told apart from levels: direction, basis, from. */
export const FIGURES: FigureCorpus = {
  lang: 'zh',
  published: '2026-01-15',
  groups: [
    {
      gives: { kind: 'change', value: 5, unit: '%', direction: 'down' },
      from: ['政府减税⟦5%⟧', '公司减员⟦5%⟧', '房东减租⟦5%⟧'],
    },
    {
      gives: { kind: 'change', value: 8, unit: '%', direction: 'up' },
      from: ['工厂扩产⟦8%⟧', '房东加租⟦8%⟧', '学校扩招⟦8%⟧', '商家加价⟦8%⟧'],
    },
    {
      gives: { kind: 'change', value: 7.5, unit: '%', direction: 'down' },
      from: ['减持价较前一日收市价折让⟦7.5%⟧', '配售价折价⟦7.5%⟧'],
    },
    {
      gives: { kind: 'change', value: 4.1, unit: '%', direction: 'up' },
      from: ['保费将增长2.3%，去年为⟦4.1%⟧', '国内生产总值增长5%，上年则为⟦4.1%⟧'],
    },
    {
      gives: { kind: 'share', value: 4.1, unit: '%' },
      from: ['失业率上升0.2个百分点，去年为⟦4.1%⟧', '市场份额增长5%，去年为⟦4.1%⟧'],
    },
    { gives: { kind: 'change', value: 2, unit: 'Cel', direction: 'up' }, from: ['升温⟦2摄氏度⟧', '变暖⟦2℃⟧'] },
    { gives: { kind: 'change', value: 8, unit: 'Cel', direction: 'down' }, from: ['降温⟦8℃⟧'] },
    { gives: { kind: 'change', value: 0.5, unit: 'pp', direction: 'down' }, from: ['央行降准⟦0.5个百分点⟧'] },
    { gives: { kind: 'change', value: 0.3, unit: '%', direction: 'up', basis: 'qoq' }, from: ['环比由降转增⟦0.3%⟧'] },
    {
      gives: { kind: 'price', value: 6000, comparator: '<', unit: 'CNY/t' },
      from: ['均价从每吨8000元降到不足⟦6000元⟧'],
    },
    {
      gives: { kind: 'change', unit: '%', direction: 'down' },
      from: ['较传统工艺减碳⟦45%⟧', '吨钢降碳⟦12%⟧', '企业降本⟦15%⟧', '改造后降耗⟦8%⟧', '年均减排⟦3%⟧'],
    },
    {
      gives: { kind: 'change', value: 3.1, unit: '%', direction: 'up' },
      from: ['增速放缓至1.9%，而上年12月为⟦3.1%⟧', '涨幅为5.2%，去年同期为⟦3.1%⟧'],
    },
    // 正负 is no sign
    { gives: { value: 3.1, unit: 'pp' }, from: ['误差为正负⟦3.1个百分点⟧'] },
    {
      gives: { kind: 'change', value: 8, unit: '%', direction: 'down' },
      from: ['溢利按年倒退⟦8%⟧', '每股股息較上年少派⟦8%⟧'],
    },
    // one verb for several figures
    {
      gives: { kind: 'change', value: 0.3, unit: '%', direction: 'up' },
      from: [
        '一线城市上涨0.1%，二线城市⟦0.3%⟧，三线城市0.2%',
        '出口增长5%、进口⟦0.3%⟧',
        '投资增长2%，其中民间投资⟦0.3%⟧',
      ],
    },
    { gives: { kind: 'change', value: 12, unit: '%', direction: 'down' }, from: ['对美出口下降20%，对东盟⟦12%⟧'] },
    {
      gives: { kind: 'share', value: 30, unit: '%' },
      from: ['收入增长8%，毛利率⟦30%⟧', '出口增长8%，关税⟦30%⟧', '销量增长8%，新能源占比⟦30%⟧', '股价涨8%，换手⟦30%⟧'],
    },
    // Rates of change, whichever way they go themselves
    {
      gives: { kind: 'change', value: 5, unit: '%', direction: 'up' },
      from: [
        '投资增速从13%放缓至⟦5%⟧',
        '投资增速由⟦5%⟧回落至3%',
        '出口增速达⟦5%⟧',
        '进口增速进一步回落到⟦5%⟧',
        '核心CPI涨幅扩大到⟦5%⟧',
        '三季度经济增速放缓至约⟦5%⟧',
        '增速回升0.3个百分点至⟦5%⟧',
        '出口增速分别为3%和⟦5%⟧',
      ],
    },
    {
      gives: { kind: 'change', value: 9.6, unit: '%', direction: 'down' },
      from: ['投资降幅收窄至⟦9.6%⟧', '跌幅扩大为⟦9.6%⟧', '降幅由11%缩小到⟦9.6%⟧'],
    },
    {
      gives: { kind: 'share', value: 40, unit: '%' },
      from: ['增速最快的省份占全国产量的⟦40%⟧', '出口18万吨，同比增长25%，其中⟦40%⟧运往邻国'],
    },
    { gives: { kind: 'change', value: 2.86, direction: 'up', basis: null }, from: ['较8月预测大增⟦2.86个百分点⟧'] },
    { gives: { kind: 'change', value: 0.5, direction: 'up', basis: 'mom' }, from: ['较8月大增⟦0.5个百分点⟧'] },
    {
      gives: { kind: 'change', value: 0.2, direction: 'down' },
      from: ['成長率調降⟦0.2個百分點⟧', '下修⟦0.2个百分点⟧'],
    },
    { gives: { kind: 'change', direction: 'down', basis: 'yoy' }, from: ['同比少增⟦4200亿元⟧'] },
    { gives: { kind: 'change', direction: 'up', basis: 'yoy' }, from: ['同比多增⟦3100亿元⟧'] },
    {
      gives: { kind: 'change', value: 4.6, direction: 'down' },
      from: ['其中深圳跌幅最大，为⟦4.6%⟧', '深圳跌幅最深，达⟦4.6%⟧', '三线城市降幅与上月相同，均为⟦4.6%⟧'],
    },
    { gives: { kind: 'count', value: 4, unit: 'share' }, from: ['每10股转增⟦4股⟧'] },
    {
      gives: { kind: 'change', value: 5, unit: '%', direction: 'up' },
      from: [
        '增长5%',
        '提高5%',
        '上涨5%',
        '上升了5%',
        '增幅5%',
        '增幅达5%',
        '涨幅为5%',
        '增5%',
        '涨5%',
        '攀升5%',
        '增长了5%',
        '增长率为5%',
        '增长百分之五',
        '飙升5%',
        '增速为5%',
        '上调5%',
      ],
    },
    {
      gives: { kind: 'change', value: 5, unit: '%', direction: 'down' },
      from: [
        '下降5%',
        '减少5%',
        '下跌5%',
        '跌幅5%',
        '降幅为5%',
        '回落5%',
        '下滑了5%',
        '降5%',
        '跌5%',
        '萎缩5%',
        '减产5%',
        '下调5%',
      ],
    },
    // What a movement came to is no start of what is told of the next year
    {
      gives: { kind: 'mass', value: 750000, unit: 't', from: null },
      from: ['产量由40万吨增至60万吨，2027年为⟦75万吨⟧'],
    },
    // A plus, or a sign in brackets
    {
      gives: { kind: 'change', value: 18, unit: '%', direction: 'up' },
      from: ['正极材料12.4万吨(+⟦18%⟧)', '涨幅+⟦18%⟧'],
    },
    { gives: { kind: 'change', value: 0.3, unit: '%', direction: 'down' }, from: ['沪铜(⟦-0.3%⟧)、沪铝(+0.2%)'] },
    {
      gives: { kind: 'change', value: 5, unit: 'pp', direction: 'up' },
      from: ['提高5个百分点', '上升5个百分点', '比去年高⟦5个百分点⟧', '增速加快5个百分点'],
    },
    {
      gives: { kind: 'change', value: 9, unit: 'pp', direction: 'down', basis: 'yoy' },
      from: ['比去年同期低⟦9个百分点⟧'],
    },
    {
      gives: { kind: 'change', value: 25, unit: 'bp', direction: 'down' },
      from: ['下调利率⟦25个基点⟧', '将基准利率下调⟦25个基点⟧'],
    },
    { gives: { kind: 'change', value: 5, unit: '%', direction: 'up' }, from: ['上调关税⟦5%⟧', '上调燃油附加费⟦5%⟧'] },
    { gives: { kind: 'change', value: 300, unit: 'CNY', direction: 'down' }, from: ['房租便宜了⟦300元⟧'] },
    { gives: { kind: 'change', value: 300, unit: 'CNY', direction: 'up' }, from: ['机票贵了⟦300元⟧'] },
    { gives: { kind: 'change', value: 50, unit: 'bp', direction: 'down' }, from: ['下调50个基点', '降息50个基点'] },
    {
      gives: { kind: 'share', value: 5, unit: '%', direction: null },
      from: ['提高到5%', '升至5%', '上升到5%', '降至5%', '达到5%', '降为5%', '提高至5%', '增至5%'],
    },
    {
      gives: { kind: 'share', value: 67, from: 48 },
      from: ['从48%升至⟦67%⟧', '由48%上升到⟦67%⟧', '从前年的48%一路上升到去年的⟦67%⟧', '由48%提高到⟦67%⟧'],
    },
    {
      gives: { kind: 'share', value: 22, from: 24 },
      from: ['从24％减少到⟦22％⟧', '从上一轮的24％，一步步减少到⟦22％⟧'],
    },
    { gives: { kind: 'mass', value: [180000, 200000], from: 320000 }, from: ['由32万吨下调至⟦18万至20万吨⟧'] },
    {
      gives: { kind: 'change', value: 12.1, unit: '%', direction: 'up', basis: 'yoy' },
      from: ['同比增长12.1%', '同比上涨12.1%', '同比增12.1%', '同比增幅12.1%', '按年增长12.1%'],
    },
    {
      gives: { kind: 'change', value: 12.1, basis: 'yoy' },
      from: [
        '比上年增长⟦12.1%⟧',
        '较去年同期增长⟦12.1%⟧',
        '比去年同期的1050万吨增长⟦12.1%⟧',
        '比上年的102.7万吨增长⟦12.1%⟧',
      ],
    },
    {
      gives: { kind: 'change', value: 3, unit: '%', direction: 'down', basis: 'qoq' },
      from: ['环比下降3%', '环比减少3%'],
    },
    {
      gives: { kind: 'change', value: 3, unit: '%', direction: 'up', basis: 'mom' },
      from: ['比上月增长⟦3%⟧', '较上个月上涨⟦3%⟧'],
    },
    {
      gives: { kind: 'change', value: 6, unit: '%', direction: 'up', basis: 'ytd' },
      from: ['年内涨⟦6%⟧', '较年初上涨⟦6%⟧'],
    },
    { gives: { kind: 'change', value: 7.2, unit: '%', direction: 'up', basis: 'annualised' }, from: ['年均增长7.2%'] },
    {
      gives: { kind: 'change', value: 2, unit: 'x', direction: 'up' },
      from: ['翻倍', '翻番', '翻了一番', '翻一番', '增长一倍', '翻了一倍', '增加1倍'],
    },
    { gives: { kind: 'change', value: 4, unit: 'x', direction: 'up' }, from: ['翻两番', '翻了两番'] },
    { gives: { kind: 'change', value: 2, unit: 'x', direction: 'up' }, from: ['翻了近一番'] },
    {
      gives: { kind: 'change', value: 200, unit: '%', direction: 'up' },
      from: ['增长不低于200%', '同比增长不少于200%'],
    },
    { gives: { kind: 'count' }, from: ['裁员⟦2万人⟧', '裁减⟦1700个⟧岗位'] },
    { gives: { kind: 'change', direction: 'up' }, from: ['预算上调⟦17亿美元⟧至74亿美元'] },
    { gives: { kind: 'change', value: [20, 30], direction: 'up' }, from: ['上涨⟦20元至30元⟧'] },
    { gives: { kind: 'change', value: 3, unit: 'x', direction: 'up' }, from: ['增长两倍', '增长了2倍', '增加两倍'] },
    { gives: { kind: 'change', value: 50, unit: 'x', direction: 'up' }, from: ['增强50倍', '增长了50倍'] },
    { gives: { kind: 'multiple', value: 2, unit: 'x' }, from: ['增长到两倍', '是去年的⟦两倍⟧', '增至两倍'] },
    { gives: { kind: 'change', value: 0.5, unit: 'x', direction: 'down' }, from: ['减半', '腰斩'] },
    {
      gives: { kind: 'change', value: 6200000, unit: 'CNY', direction: 'up' },
      from: ['增加税收⟦620万元⟧', '增收⟦620万元⟧', '增加620万元'],
    },
    {
      gives: { kind: 'change', value: 3500000000, unit: 'kg', direction: 'down' },
      from: ['减收小麦⟦35亿公斤⟧', '减产⟦35亿公斤⟧'],
    },
    { gives: { kind: 'change', value: 16.73, unit: 'point', direction: 'up' }, from: ['上升16·73点', '上涨16.73点'] },
    { gives: { kind: 'change', value: 3150, unit: 'km2', direction: 'up' }, from: ['以⟦3150平方公里⟧的速度在扩大'] },
    { gives: { kind: 'change', value: 220000, unit: 'bbl/day', direction: 'down' }, from: ['减产22万桶/日'] },
    {
      gives: { kind: 'change', value: 5, unit: 'USD', direction: 'down', basis: 'mom' },
      from: ['比上月的成交价低⟦5美元⟧'],
    },
    {
      gives: { kind: 'change', value: 20, unit: '%', direction: 'up', comparator: '~' },
      from: ['增长近两成', '上涨约两成'],
    },
    {
      gives: { kind: 'change', value: 20, unit: '%', direction: 'down', comparator: '>' },
      from: ['降两成多', '下降超两成'],
    },
    { gives: { kind: 'change', value: 3, unit: '%', direction: 'up' }, from: ['同比+3%'] },
    {
      gives: { kind: 'share', value: 35, direction: null },
      from: ['占35%', '占比35%', '仅35%', '为35%', '占全球的35%'],
    },
    {
      gives: { kind: 'change', value: 0.72, unit: '%', direction: 'up' },
      from: ['升141点或⟦0.72%⟧', '分别上涨0.5%、⟦0.72%⟧和1.2%'],
    },
    {
      gives: { kind: 'change', value: 28, unit: '%', direction: 'down', basis: null },
      from: ['较去年5月的每公斤850美元下跌⟦28%⟧'],
    },
    { gives: { kind: 'change', value: 3, unit: '%', direction: 'down' }, from: ['同比-3%', '增长-3%'] },
    { gives: { kind: 'change', value: 3, unit: 'x', basis: null }, from: ['一年内上涨逾⟦两倍⟧'] },
    {
      gives: { kind: 'change', value: 12, unit: '%', direction: 'up' },
      from: ['年均复合增长率（CAGR）为⟦12%⟧', '累计涨幅已超12%', '涨幅已达12%'],
    },
    { gives: { kind: 'change', value: 25, unit: 'bp', direction: 'down' }, from: ['降息1码（⟦25个基点⟧）'] },
    { gives: { kind: 'count', value: 15_000_000, unit: 'share', direction: null }, from: ['润东投资减持⟦1500万股⟧'] },
    { gives: { kind: 'change', value: 0.2, unit: 'pp', direction: 'down' }, from: ['减持⟦0.2个百分点⟧'] },
    { gives: { kind: 'mass', value: 2_800_000, unit: 't', direction: null }, from: ['压减产能⟦280万吨⟧'] },
    {
      gives: { kind: 'change', value: 2_800_000, unit: 't', direction: 'down' },
      from: ['压减⟦280万吨⟧', '减产粮食⟦280万吨⟧'],
    },
    {
      gives: { kind: 'duration', value: 3, unit: 'year', direction: null },
      from: ['人口连降⟦三年⟧', '产量连续下降⟦三年⟧'],
    },
    { gives: { kind: 'change', value: 3, unit: 'year', direction: 'up' }, from: ['期限延长⟦三年⟧'] },
    { gives: { kind: 'change', value: 5, unit: 'CNY', direction: 'down' }, from: ['每吨688元，较前一周略降⟦5元⟧'] },
  ],
  nothing: ['至少', '增长迅速', '推翻', '涨势强劲'],
};
