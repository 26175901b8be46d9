import type { Twin } from './twins.ts';

/** What befalls people, and where accounts and counts are told of, in both languages. */
export const TWINS_OF_FATES_AND_ACCOUNTS: readonly Twin[] = [
  // What befell whoever is counted, wherever it happened
  {
    claims: [{ value: 7, subject: 'country:ID', metric: 'metric:deaths' }],
    zh: ['印尼一座铜矿发生泥石流，造成7名矿工死亡。', '印尼铜矿泥石流致7名工人遇难。'],
    en: [
      'A mudslide at a copper mine in Indonesia killed seven workers.',
      'Seven miners died in a mudslide at an Indonesian copper mine.',
    ],
  },
  {
    claims: [{ value: 13, subject: 'country:HK', object: 'people', metric: 'metric:deaths' }],
    zh: ['香港住宅楼大火已致13人遇难、28人受伤。'],
    en: ['A fire at a residential building in Hong Kong killed at least 13 people and injured 28.'],
  },
  // A quarter that has just ended, of which results are still expected
  {
    claims: [
      { value: 12_100_000_000_000, subject: 'company:samsung', metric: 'metric:operating-profit', time: '2026-Q3' },
    ],
    zh: ['三星电子预计第三季度营业利润为12.1万亿韩元。'],
    en: ['Samsung Electronics forecast third-quarter operating profit of 12.1 trillion won.'],
  },
  // A country's oil is no contract
  {
    claims: [{ value: 961_000, subject: 'country:US', object: 'commodity:crude-oil', metric: 'metric:inventory' }],
    zh: ['上周美国商业原油库存减少96.1万桶。', '美国原油库存上周下降96.1万桶。'],
    en: ['U.S. crude inventories fell by 961,000 barrels last week.'],
  },
  // How many were sold
  {
    claims: [
      {
        value: 396_000,
        subject: 'company:byd',
        object: 'commodity:nev',
        metric: 'metric:sales-volume',
        time: '2026-09',
      },
    ],
    zh: ['比亚迪9月销售新能源汽车39.6万辆。', '比亚迪9月新能源汽车销量为39.6万辆。'],
    en: [
      'BYD sold 396,000 new energy vehicles in September.',
      "BYD's new energy vehicle sales fell 5.5 percent to 396,000 units in September.",
    ],
  },
  // What befell people, and of which sickness
  {
    claims: [
      { value: 36, subject: 'country:VN', object: 'commodity:dengue', metric: 'metric:deaths', time: '2026' },
      { value: 12_000, object: 'commodity:dengue', metric: 'metric:cases', time: '2026' },
    ],
    zh: ['越南今年已有36人因登革热死亡，累计报告登革热病例1.2万例。', '越南今年以来已有36人死于登革热。'],
    en: [
      'Dengue fever has killed 36 people in Vietnam this year, with 12,000 cases reported.',
      'In Vietnam, 36 people have died of dengue this year.',
    ],
  },
  {
    claims: [{ value: 4, subject: 'country:VN', object: 'people', metric: 'metric:deaths', time: '2026-10-20' }],
    zh: ['越南过去24小时有4人死亡。'],
    en: ['Four people died in Vietnam in the past 24 hours.'],
  },
  {
    claims: [
      { value: 40, metric: 'metric:hospitalised' },
      { value: 25, metric: 'metric:arrests' },
      { value: 7, metric: 'metric:prosecutions' },
      { value: 5000, metric: 'metric:homeless-by-disaster' },
      { value: 20_000, metric: 'metric:suicides' },
    ],
    zh: [
      '当局称，有40人住院。',
      '当局称，有40人被送往医院。',
      '警方称，25人被拘留，7人被起诉。',
      '地震造成5000人无家可归。',
      '韩国去年有2万人自杀。',
    ],
    en: [
      'Authorities said 40 people were hospitalised.',
      'Authorities said 40 people were taken to hospital.',
      'Police said 25 people were detained and seven were charged.',
      'The quake left 5,000 people homeless.',
      'About 20,000 people took their own lives in South Korea last year.',
    ],
  },
  // By whose rules somebody reckons
  {
    claims: [{ value: 1_700_000_000, subject: 'company:luckin', metric: 'metric:operating-profit' }],
    zh: ['瑞幸咖啡称，按美国会计准则计算，公司营业利润为17亿元。'],
    en: ['Luckin Coffee said operating profit under US GAAP was 1.7 billion yuan.'],
  },
  // Where a part of a company's accounts was earned
  {
    claims: [
      { value: 5, subject: 'company:lvmh', metric: 'metric:sales', scope: 'region:asia' },
      { value: 24, subject: 'company:lvmh', metric: 'metric:revenue', scope: 'region:asia-pacific' },
    ],
    zh: ['LVMH公布三季报。亚洲市场销售额增长5%。', 'LVMH公布三季报。亚太地区营收增长24%。'],
    en: [
      'LVMH published its results. In Asia excluding Japan, sales grew 5%.',
      'LVMH published its results. Revenue in the Asia-Pacific region grew 24%.',
    ],
  },
  // Fixed exchange rates measure nothing; how fast something is to grow is a change, whatever is done to it
  {
    claims: [
      { value: 18, subject: 'company:novo-nordisk', metric: 'metric:sales' },
      { value: 8, subject: 'company:novo-nordisk', metric: 'metric:sales' },
    ],
    zh: ['诺和诺德销售额按固定汇率计算增长18%。', '诺和诺德将全年销售额增速预期由13%下调至8%。'],
    en: [
      "Novo Nordisk's sales rose 18% at constant exchange rates.",
      'Novo Nordisk cut its sales growth forecast to 8% from 13%.',
    ],
  },
  // Forests and companies of one name
  {
    claims: [{ value: 11, subject: 'place:BR/amazon', metric: 'metric:deforestation' }],
    zh: ['巴西亚马孙雨林毁林面积减少11%。'],
    en: ["Deforestation in Brazil's Amazon fell 11%.", 'Deforestation in the Amazon fell 11%.'],
  },
  // In hospital is no admission
  {
    claims: [{ value: 3420, object: 'patients', metric: 'metric:inpatients' }],
    zh: ['目前仍有3420名患者在院治疗。'],
    en: ['Some 3,420 patients remain in hospital.', 'Some 3,420 patients were being treated in hospital.'],
  },
  {
    claims: [{ value: 12, object: 'miners', metric: 'metric:deaths' }],
    zh: [],
    en: ['At least 12 miners were killed.'],
  },
  // A quarter is no part of a name, a sort of funds is nobody, and how something is backed is no name
  {
    claims: [
      { value: 16_300_000_000_000, subject: 'company:vinfast', metric: 'metric:revenue' },
      {
        value: 26_000_000_000,
        subject: null,
        object: 'commodity:gold-etfs',
        metric: 'metric:fund-inflow',
        time: '2026-Q3',
      },
    ],
    zh: ['VinFast公布业绩。公司当季营收为16.3万亿越南盾。', '第三季度黄金ETF净流入260亿美元。'],
    en: [
      'VinFast published its results. Revenue in the quarter was 16.3 trillion dong.',
      'Physically backed gold exchange-traded funds recorded inflows of $26 billion in the third quarter.',
    ],
  },
  // Places by their provinces
  {
    claims: [{ value: 7, subject: 'place:AF/samangan', metric: 'metric:injuries' }],
    zh: ['阿富汗萨曼甘省发生事故，造成7人受伤。'],
    en: ["Seven people were injured in an accident in Afghanistan's Samangan province."],
  },
];
