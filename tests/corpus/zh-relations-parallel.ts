import type { RelationLine } from './relation-line.ts';

/** Items of a list that name only what is another than in the item before. */
export const ZH_RELATIONS_PARALLEL: readonly RelationLine[] = [
  {
    text: '2025年，全国第一产业增加值9.1万亿元，增长3.8%；第二产业48.9万亿元，增长5.1%。',
    figure: '48.9万亿元',
    subject: 'country:CN',
    object: '第二产业',
    metric: 'metric:value-added',
  },
  {
    text: '2025年，全国第一产业增加值9.1万亿元，增长3.8%；第二产业48.9万亿元，增长5.1%。',
    figure: '5.1%',
    subject: 'country:CN',
    object: '第二产业',
    metric: 'metric:value-added',
  },
  {
    text: '城镇居民人均可支配收入5.4万元，增长4.6%；农村居民2.3万元，增长6.6%。',
    figure: '6.6%',
    scope: 'scope:rural',
    metric: 'metric:disposable-income',
  },
  {
    text: '对东盟出口4.1万亿元，增长12%；对欧盟3.6万亿元，增长5%；对美国2.5万亿元，下降20%。',
    figure: '20%',
    scope: 'country:US',
    metric: 'metric:exports',
  },
  {
    text: '粮食产量1.4亿吨，增长0.8%；糖料1.2亿吨，下降1%。',
    figure: '1.2亿吨',
    object: '糖料',
    metric: 'metric:production',
  },
  { text: '住宅销售面积7亿平方米，办公楼3000万平方米。', figure: '3000万平方米', object: '办公楼' },
  // What is compared with is no item, nor is whoever acts.
  { text: '印尼镍产量240万吨，比上年的226万吨增长6.6%。', figure: '226万吨', object: 'commodity:nickel' },
  {
    text: '中国稀土产量27万吨，美国5.1万吨。',
    figure: '5.1万吨',
    subject: 'country:US',
    object: 'commodity:rare-earths',
  },
  // 分别: as many dates, the years of a span
  {
    text: '公司2026年、2027年和2028年净利润预计分别为13.5亿元、17.2亿元和21.4亿元。',
    figure: '17.2亿元',
    time: '2027',
  },
  { text: '公司2026年至2028年营收预计分别为135亿元、172亿元和214亿元。', figure: '214亿元', time: '2028' },
  // Each index is what its own clause is of
  { text: '道指上涨0.3%，标普500指数上涨0.5%，纳斯达克上涨0.9%。', figure: '0.5%', subject: null, object: 'org:sp500' },
  {
    text: '道指上涨0.3%，标普500指数上涨0.5%，纳斯达克上涨0.9%。',
    figure: '0.9%',
    subject: null,
    object: 'org:nasdaq-composite',
  },
  // Industries by their official names, one after another
  {
    text: '全国规模以上工业企业利润增长2%，其中煤炭开采和洗选业下降31%，电力、热力生产和供应业增长9%。',
    figure: '31%',
    subject: '煤炭开采和洗选业',
    object: null,
    metric: 'metric:profit',
  },
  {
    text: '全国规模以上工业企业利润增长2%，其中煤炭开采和洗选业下降31%，电力、热力生产和供应业增长9%。',
    figure: '9%',
    subject: '电力、热力生产和供应业',
  },
  {
    text: '今年4月，全国采矿业增加值增长3.5%，制造业增长6.2%。',
    figure: '6.2%',
    subject: 'country:CN',
    object: '制造业',
    metric: 'metric:value-added',
  },
  {
    text: '股份制企业实现利润总额320亿元，外商及港澳台投资企业实现利润总额110亿元。',
    figure: '110亿元',
    subject: '外商及港澳台投资企业',
    metric: 'metric:pretax-profit',
  },
  { text: '股份制企业实现利润总额320亿元。', figure: '320亿元', subject: '股份制企业' },
  // The years of a span, told before a comma
  {
    text: '2023年至2025年，远山科技研发投入分别为1.1亿元、1.4亿元和1.9亿元。',
    figure: '1.4亿元',
    time: '2024',
  },
  { text: '综合成本率为98%，其中综合赔付率71%、综合费用率27%。', figure: '27%', metric: 'metric:expense-ratio' },
  // Who crosses a border is counted by the crossing, and is no population
  { text: '同期口岸通关，内地居民34万人次，增长8%。', figure: '34万人次', metric: '内地居民' },
  // Whoever has a part of the whole is one of its parts; behind a semicolon a measure is of the whole again
  { text: '去年全球锡产量38万吨，中国占27%；铟产量1050吨，其中中国720吨。', figure: '1050吨', subject: 'scope:world' },
  { text: '去年全球锡产量38万吨，中国占27%；铟产量1050吨，其中中国720吨。', figure: '720吨', subject: 'country:CN' },
  { text: '全国化肥出口3200万吨，湖北占14%；进口1300万吨。', figure: '1300万吨', subject: 'country:CN' },
  { text: '2025年中国煤炭产量增长1%，占全球的52%；进口4.9亿吨。', figure: '4.9亿吨', subject: 'country:CN' },
  // The total of several is nobody's of them
  { text: '智利铜产量540万吨、秘鲁280万吨、赞比亚90万吨，三国合计910万吨。', figure: '910万吨', subject: '三国' },
  { text: '山西煤炭产量13亿吨、陕西8亿吨、新疆5亿吨，三省区合计占全国的54%。', figure: '54%', subject: '三省区' },
  { text: '江海船舶接单210万吨，云帆重工接单190万吨，两家公司合计占四成。', figure: '四成', subject: '两家公司' },
  { text: '中国合计出口钢材1.1亿吨。', figure: '1.1亿吨', subject: 'country:CN' },
  { text: '三大航合计亏损12亿元。', figure: '12亿元', metric: 'metric:loss' },
  // Two characters of two words are no airline, and what an amount passes is nothing dealt with
  { text: '上海至美东航线运价为每箱3100美元。', figure: '每箱3100美元', subject: null },
  { text: '东航航班客座率为83%。', figure: '83%', subject: 'company:china-eastern' },
  { text: '星禾汽车1月交付突破2万辆。', figure: '2万辆', metric: 'metric:deliveries', object: 'commodity:vehicles' },
  // A capital that has a part of something is the city.
  {
    text: '全国报告病例3086例，其中儿童1990例，伦敦占64%。',
    figure: '64%',
    subject: 'place:GB/london',
    metric: 'metric:cases',
  },
  { text: '移民中伦敦约占三成。', figure: '三成', subject: 'place:GB/london' },
];
