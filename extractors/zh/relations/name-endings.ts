/** Endings that only names of companies and bodies have. */
export const SURE_ENDINGS: readonly string[] =
  '有限公司|股份公司|公司|集团|矿业|冶金|钢铁|证券|控股|人寿|资管|资本|银行|铜业|锂业|铝业|镁业|镍业|钴业|化工|重工|航运|海运|航空|科技|协会|理事会|委员会|联合会|研究所|研究院|统计局|信息中心|实业|股份|制药|药业|基金|保险|矿研|电芯|种业|乳业|酒业|牧业|纸业|渔业|影业|置业|材料|仪器'.split(
    '|',
  );

/** Endings of things that stand in a place and have its name: 丹江口水库. */
export const SITE_ENDINGS: readonly string[] =
  '水库|水电站|核电站|抽水蓄能电站|油田|气田|机场|大桥|大坝|隧道|运河|盐湖|风电场|铜矿|金矿|锂矿|镍矿|铁矿|煤矿|石窟|古城|古镇|故居|博物馆|博物院|图书馆|纪念馆|美术馆|科技馆|动物园|植物园|国家公园|森林公园|湿地公园|乐园|度假区|风景区|自然保护区|体育场|体育馆|大剧院|火车站|高铁站|航站楼|口岸|港区|监狱|水厂|核电厂|矿区|盆地|草原|沙漠|湿地|冰川|火山|海峡|半岛|群岛|高原|平原|峡谷|瀑布'.split(
    '|',
  );

/** Endings that are common nouns as well: before them must stand a word that is no common word. */
export const UNSURE_ENDINGS: readonly string[] =
  '投资|汽车|电子|电池|石油|能源|种植|电力|半导体|地产|物流|食品|材料|通信|软件|生物|光伏|传媒|商业|期货|信托'.split(
    '|',
  );
