import type { FigureCorpus } from '../helpers/examples.ts';

/** Rates for round numbers of something, for two things at once, and prices as people say them. */
export const FIGURES: FigureCorpus = {
  lang: 'zh',
  published: '2026-01-15',
  groups: [
    {
      gives: { kind: 'price', value: 13.54, unit: 'CNY/share' },
      from: ['每股盈余（EPS）为⟦13.54元⟧', '每股净利润⟦13.54元⟧'],
    },
    { gives: { kind: 'price', value: [0.35, 0.42], unit: 'CNY/share' }, from: ['预计每股收益⟦0.35元至0.42元⟧'] },
    // A sign of money before the number, and what it is counted by behind
    { gives: { kind: 'price', value: 440, unit: 'CNY/t' }, from: ['价格为⟦¥440/吨⟧', '成本⟦￥440每吨⟧'] },
    { gives: { kind: 'price', value: [12, 14], unit: 'USD/bbl' }, from: ['油价在⟦$12-14/桶⟧', '油价在⟦$12-$14/桶⟧'] },
    // What a thing was treated, carried or sold for, from a level to another, and what a price has come to
    {
      gives: { kind: 'price', value: 9000, unit: 'CNY/t', from: 21000 },
      from: ['每吨加工费从高峰时的2.1万元降到了不足⟦9000元⟧', '每吨运费从去年的2.1万元跌到⟦9000元⟧'],
    },
    { gives: { kind: 'price', value: 91.4, unit: 'USD/bbl' }, from: ['收于每桶90.2美元，盘中一度触及⟦91.4美元⟧'] },
    { gives: { kind: 'price', value: 64, unit: 'CNY/t' }, from: ['碳价最高价为每吨72元，最低价⟦64元⟧'] },
    { gives: { kind: 'price', value: -38, unit: 'USD/t' }, from: ['加工费跌至⟦每吨负38美元⟧', '⟦负38美元/吨⟧'] },
    { gives: { kind: 'price', value: 12, unit: 'KES/L' }, from: ['糖饮料每升征收⟦12先令⟧的消费税'] },
    { gives: { kind: 'price', value: 5200, unit: 'THB/night' }, from: ['每晚5200泰铢', '平均房价⟦每晚5200泰铢⟧'] },
    {
      gives: { kind: 'measure', value: 6.5, unit: 'L/(100.km)' },
      from: [
        '6.5升每百公里',
        '6.5升/百公里',
        '6.5L/100km',
        '⟦每百公里6.5升⟧',
        '每百公里油耗6.5升'.replace('6.5升', '⟦6.5升⟧'),
      ],
    },
    {
      gives: { value: 63, unit: 'case/(100000.person)' },
      from: ['⟦每10万人63例⟧', '每10万人中有⟦63例⟧', '每十万人发病⟦63例⟧'],
    },
    {
      gives: { value: 2.4, unit: 'bed/(1000.person)' },
      from: ['每千人口床位14.1张，是英国⟦2.4张⟧的5.9倍', '每千人拥有床位14.1张，2015年为⟦2.4张⟧'],
    },
    { gives: { value: 3.4, unit: 'person/(1000.person)' }, from: ['每千人口执业医师⟦3.4人⟧'] },
    {
      gives: { kind: 'price', value: 3.5, unit: 'CNY/(10.share)' },
      from: ['每10股送4股派⟦3.5元⟧', '每10股转增4股并派发现金⟦3.5元⟧', '每10股派⟦3.5元⟧', '每10股派发现金红利⟦3.5元⟧'],
    },
    { gives: { kind: 'price', value: 310, unit: 'USD/(1000.m3)' }, from: ['⟦每千立方米310美元⟧', '310美元/千立方米'] },
    {
      gives: { kind: 'price', value: 128, unit: 'CNY/m2/month' },
      from: ['⟦每平方米每月128元⟧', '128元/平方米/月', '128元/平方米·月', '128元/平方米每月'],
    },
    { gives: { value: 12000, unit: 'person/km2' }, from: ['⟦每平方公里1.2万人⟧'] },
    { gives: { value: 3000, unit: 'tree/[mu]' }, from: ['⟦每亩3000株⟧'] },
    { gives: { value: 412, unit: 'kg/[mu]' }, from: ['亩产⟦412公斤⟧', '平均亩产达⟦412公斤⟧', '⟦每亩412公斤⟧'] },
    {
      gives: { kind: 'price', value: 5.2, unit: 'CNY/[jin]' },
      from: ['⟦一斤五块二⟧', '⟦五块二一斤⟧', '⟦五块二/斤⟧', '⟦每斤五块二⟧'],
    },
    { gives: { kind: 'price', value: 60, unit: 'USD/bbl' }, from: ['⟦一桶60美元⟧'] },
    {
      gives: { kind: 'price', value: 7.05, unit: 'CNY/USD' },
      from: ['⟦1美元兑7.05元人民币⟧', '⟦1美元对人民币7.05元⟧', '⟦7.05元/美元⟧', '⟦7.05元兑1美元⟧'],
    },
    { gives: { kind: 'money', value: 4.55e8, unit: 'CNY' }, from: ['每10股派现3.5元，合计派现⟦4.55亿元⟧'] },
    { gives: { value: 2774000, unit: 'bbl' }, from: ['产量升至1384万桶/日；商业原油库存增加⟦277.4万桶⟧'] },
    { gives: { kind: 'price', value: 4.6, unit: 'CNY/(100.JPY)' }, from: ['⟦100日元兑4.6元⟧'] },
    { gives: { kind: 'money', value: 0.35, unit: 'CNY' }, from: ['三毛五分', '三毛五'] },
    { gives: { kind: 'money', value: 12e8, unit: 'USD' }, from: ['签了一份⟦12亿美元⟧的协议'] },
    { gives: { value: 52.3, unit: 'vehicle/(100.household)' }, from: ['每百户居民家庭拥有家用汽车⟦52.3辆⟧'] },
    { gives: { value: 9.8, unit: '1/(100000.1)' }, from: ['死亡率降至⟦9.8/10万⟧', '死亡率为⟦9.8/十万⟧'] },
    { gives: { value: 61, unit: 'ug/m3' }, from: ['61微克每立方米', '61微克/立方米'] },
    { gives: { kind: 'money', value: 11.5, unit: 'CNY' }, from: ['少花⟦11块5⟧', '十一块五', '11块5毛'] },
    { gives: { value: 86, unit: 'kW.h' }, from: ['电池容量⟦86度⟧'] },
    { gives: { value: 7.8, unit: 'L/(100.km)' }, from: ['百公里油耗⟦7.8升⟧', '百公里综合油耗低至⟦7.8升⟧'] },
    { gives: { value: 22, unit: '[kn_i]' }, from: ['航速⟦22节⟧', '航速可达⟦22节⟧'] },
    { gives: { kind: 'count', value: 22, unit: '节' }, from: ['更换⟦22节⟧'] },
    { gives: { kind: 'price', value: 0.56, unit: 'CNY/kW.h' }, from: ['⟦每度0.56元⟧', '0.56元/度'] },
    { gives: { kind: 'count', value: 2, unit: 'person' }, from: ['致⟦2死⟧5伤', '造成⟦两死⟧'] },
    { gives: { kind: 'count', value: 18, unit: 'building' }, from: ['共18栋楼'] },
    { gives: { value: 50, comparator: '<=' }, from: ['每班不超⟦50人⟧', '每班不超过⟦50人⟧'] },
    { gives: { kind: 'money', value: 3e8, comparator: '>' }, from: ['票房破⟦3亿元⟧'] },
    { gives: { value: 548, unit: '[kgce]' }, from: ['548千克标准煤', '548公斤标煤'] },
    {
      gives: { kind: 'measure', value: -28.6, unit: 'Cel' },
      from: ['气温⟦-28.6℃⟧', '最低⟦-28.6℃⟧', '⟦零下28.6摄氏度⟧'],
    },
    { gives: { kind: 'change', value: 12, unit: 'bp', direction: 'down' }, from: ['收窄⟦12BP⟧至45个基点'] },
    { gives: { value: [3, 5], unit: 'bp' }, from: ['利差为⟦3至5个基点⟧'] },
    { gives: { kind: 'date', time: '2026-01-15' }, from: ['⟦今晨⟧气温回升', '⟦今天⟧气温回升'] },
    {
      gives: { value: 2000, unit: 'PFLOPS' },
      from: ['2000PFLOPS', '2000 PFlops', '算力规模达⟦2000P⟧', '建成⟦2000P⟧算力中心', '新增⟦2000P⟧智能算力'],
    },
    { gives: { value: 5.1, unit: 'EFLOPS' }, from: ['智能算力总规模达⟦5.1E⟧'] },
    {
      gives: { kind: 'price', value: 5000, unit: 'CNY/t' },
      from: ['每吨出厂价⟦5000元⟧', '每吨成交均价为⟦5000元⟧', '每吨收费⟦5000元⟧', '每吨价格跌至⟦5000元⟧'],
    },
    { gives: { kind: 'price', value: 20000, unit: 'CNY/vehicle' }, from: ['每辆车补贴⟦2万元⟧'] },
    {
      gives: { kind: 'price', value: 2, unit: 'CNY/(1000000.token)' },
      from: ['每百万tokens收费⟦2元⟧', '每百万token价格为⟦2元⟧', '每百万token只需⟦2元⟧'],
    },
    {
      gives: { kind: 'price', value: 92, unit: 'CNY/kg' },
      from: ['每公斤批发价从去年的78元涨至⟦92元⟧', '猪肉每公斤零售价为⟦92元⟧'],
    },
    { gives: { kind: 'money', value: 2000, unit: 'CNY' }, from: ['每年电费⟦2000元⟧'] },
    { gives: { value: 320, unit: 'TOPS' }, from: ['320TOPS'] },
    { gives: { value: 16.4e12, unit: 'token' }, from: ['16.4万亿token', '16.4万亿个token', '16.4万亿Tokens'] },
    { gives: { value: 280, unit: 'N.m' }, from: ['280牛·米', '280牛米', '280N·m', '280Nm'] },
    { gives: { value: 530, unit: 'g/kW.h' }, from: ['530gCO2/kWh', '530克二氧化碳/千瓦时'] },
    {
      gives: { kind: 'date', time: '2024/2025' },
      from: ['2024/25赛季', '2024-25赛季', '2024/25榨季', '2024/2025学年'],
    },
    { gives: { kind: 'date', time: '2025', doubts: ['time-assumed'] }, from: ['2025赛季'] },
  ],
  nothing: ['今天气真好', '1.5K屏幕', '1080P高清', '每10股', '每百户', 'K1234+500处', '师生比1:11'],
};
