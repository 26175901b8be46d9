/** What a figure of a fact is told to be about; a slot that is left out is not looked at, null means that nothing is there. */
export interface TwinClaim {
  readonly value: number;
  readonly subject?: string | null;
  readonly object?: string | null;
  readonly metric?: string | null;
  readonly scope?: string | null;
  readonly time?: string | null;
}

/** One fact as Chinese and English newsrooms tell it, and the slots that all tellings must come out with. */
export interface Twin {
  readonly claims: readonly TwinClaim[];
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** Read as of 20 October 2026. A sentence may leave a figure out; of the figures that it has, all slots are as listed. */
export const TWINS: readonly Twin[] = [
  // Central banks by the name of their country
  {
    claims: [{ value: 36.5, subject: 'org:tcmb', metric: 'metric:interest-rate' }],
    zh: ['土耳其央行将基准利率下调至36.5%。'],
    en: [
      "Turkey's central bank cut its benchmark interest rate to 36.5%.",
      'The Central Bank of Turkey lowered its policy rate to 36.5 percent.',
    ],
  },
  // Where a company did it is how far the figure reaches
  {
    claims: [
      { value: 7.4, subject: 'company:tesla', metric: 'metric:deliveries' },
      { value: 497_000, subject: 'company:tesla', metric: 'metric:deliveries', object: 'commodity:vehicles' },
    ],
    zh: ['特斯拉三季度全球交付量为49.7万辆，同比增长7.4%。'],
    en: [
      'Tesla delivered 497,000 vehicles worldwide in the third quarter, up 7.4% from a year earlier.',
      "Tesla's global deliveries rose 7.4 percent year on year to 497,000 vehicles in the third quarter.",
    ],
  },
  {
    claims: [{ value: 11, subject: 'company:apple', metric: 'metric:revenue', scope: 'country:CN' }],
    zh: [],
    en: ["Apple's revenue in China fell 11%.", "Apple's China revenue fell 11%."],
  },
  {
    claims: [{ value: 4_600_000_000, subject: 'company:catl', metric: 'metric:ipo-proceeds' }],
    zh: ['宁德时代在香港首次公开募股募集资金46亿美元。'],
    en: ["CATL's Hong Kong IPO raised $4.6 billion.", 'CATL raised $4.6 billion in its Hong Kong IPO.'],
  },
  // Futures, and benchmarks that need no market
  {
    claims: [
      { value: 1.5, subject: null, object: 'commodity:brent', metric: 'metric:futures-price', scope: null },
      { value: 66.3, subject: null, object: 'commodity:brent', metric: 'metric:futures-price', scope: null },
    ],
    zh: ['伦敦布伦特原油期货价格上涨1.5%，收于每桶66.3美元。', '布伦特原油期货收涨1.5%，报每桶66.3美元。'],
    en: [
      'Brent crude futures rose 1.5% to settle at $66.3 a barrel.',
      'Brent futures gained 1.5% to $66.3 per barrel.',
    ],
  },
  {
    claims: [
      { value: 1.1, subject: null, object: 'commodity:gold', metric: 'metric:futures-price', scope: 'org:comex' },
    ],
    zh: ['COMEX黄金期货上涨1.1%，报每盎司4230美元。'],
    en: ['COMEX gold futures rose 1.1% to $4,230 an ounce.'],
  },
  // Bonds by their terms
  {
    claims: [{ value: 4.12, subject: null, object: 'commodity:us-10-year', metric: 'metric:bond-yield' }],
    zh: ['10年期美国国债收益率上升5个基点至4.12%。', '美国10年期国债收益率升5个基点，报4.12%。'],
    en: [
      'The yield on the benchmark 10-year U.S. Treasury note rose 5 basis points to 4.12%.',
      'The 10-year Treasury yield climbed five basis points to 4.12 percent.',
    ],
  },
  {
    claims: [{ value: 1.7, subject: 'country:JP', object: 'commodity:10-year-bonds', metric: 'metric:bond-yield' }],
    zh: ['日本10年期国债收益率升至1.7%。'],
    en: ["The yield on Japan's 10-year government bond rose to 1.7%.", "Japan's 10-year bond yield rose to 1.7%."],
  },
  // An index is the object of its level
  {
    claims: [{ value: 4658, subject: null, object: 'org:csi300', metric: 'metric:index-level' }],
    zh: ['沪深300指数收盘上涨1.2%，报4658点。'],
    en: ["China's CSI 300 index closed 1.2% higher at 4,658 points."],
  },
  // What is counted by its own name
  {
    claims: [{ value: 62_700_000, subject: 'country:CN', metric: 'metric:passenger-traffic', time: '2026-09' }],
    zh: ['9月份我国民航旅客运输量为6270万人次。'],
    en: ["China's airlines carried 62.7 million passengers in September."],
  },
  {
    claims: [{ value: 3_266_000, subject: 'country:JP', metric: 'metric:visitors' }],
    zh: ['日本9月接待外国游客326.6万人次。'],
    en: ['Japan welcomed 3.266 million foreign visitors in September.'],
  },
  {
    claims: [{ value: 0.5, subject: 'country:GB', metric: 'metric:retail-sales' }],
    zh: ['英国9月零售销售额环比增长0.5%。'],
    en: ['British retail sales rose 0.5% in September from August.'],
  },
  // Whose shares are held
  {
    claims: [{ value: 11, subject: 'company:softbank', object: 'company:openai', metric: 'metric:stake', scope: null }],
    zh: ['软银持有OpenAI约11%的股份。', '软银集团持有OpenAI约11%股权。'],
    en: ['SoftBank owns about 11% of OpenAI.', 'SoftBank Group holds a stake of about 11 percent in OpenAI.'],
  },
  // Jobs that go
  {
    claims: [{ value: 14_000, subject: 'company:amazon', metric: 'metric:layoffs' }],
    zh: ['亚马逊将裁员1.4万人，约占其员工总数的4%。', '亚马逊宣布裁减1.4万个岗位。'],
    en: ['Amazon will lay off 14,000 employees, about 4% of its workforce.', 'Amazon said it would cut 14,000 jobs.'],
  },
  // Capacity of a source of power, as it stood by a day
  {
    claims: [
      {
        value: 48.5,
        subject: 'country:CN',
        object: 'commodity:solar-power',
        metric: 'metric:installed-capacity',
        time: '2026-08',
      },
    ],
    zh: ['截至8月底，全国太阳能发电装机容量11.2亿千瓦，同比增长48.5%。'],
    en: [
      "China's installed solar power capacity reached 1.12 billion kilowatts by the end of August, up 48.5 percent year on year.",
      "China's installed solar capacity stood at 1,120 gigawatts at the end of August, a year-on-year increase of 48.5%.",
    ],
  },
  // Where a share of the world's comes from
  {
    claims: [{ value: 70, subject: 'country:CD', object: 'commodity:cobalt' }],
    zh: ['刚果（金）的钴产量约占全球的70%。', '全球约70%的钴产自刚果（金）。'],
    en: ["About 70% of the world's cobalt is mined in the Democratic Republic of Congo."],
  },
  // Against the month before, and a period that opens the sentence
  {
    claims: [{ value: 0.4, subject: 'country:CN', metric: 'metric:pmi', time: '2026-09' }],
    zh: ['9月份，中国制造业采购经理指数（PMI）为49.8%，比上月上升0.4个百分点。'],
    en: ["China's manufacturing PMI stood at 49.8 in September, up 0.4 percentage point from August."],
  },
  {
    claims: [{ value: 19_950_000_000_000, subject: 'country:CN', time: '2026-01/2026-09' }],
    zh: ['今年前9个月，中国出口19.95万亿元。'],
    en: ['In the first three quarters China exported goods worth 19.95 trillion yuan.'],
  },
  // Things counted behind the verb that says what was done with them
  {
    claims: [{ value: 3_000_000, subject: 'country:CN', object: 'commodity:vehicles', metric: 'metric:exports' }],
    zh: ['中国上半年出口汽车300万辆。'],
    en: ['China exported 3 million cars in the first half.'],
  },
  {
    claims: [{ value: 7.4, subject: 'country:PH', metric: 'metric:magnitude' }],
    zh: ['菲律宾附近海域发生7.4级地震。'],
    en: ['A magnitude 7.4 earthquake struck off the southern Philippines, killing at least seven people.'],
  },
  // How far a rate moved, and whose it is
  {
    claims: [{ value: 25, subject: 'org:fed', metric: 'metric:interest-rate' }],
    zh: ['美联储降息25个基点。', '美联储宣布将联邦基金利率目标区间下调25个基点到4.00%至4.25%之间。'],
    en: [
      'The Fed lowered the federal funds rate target range by 25 basis points to 4.00-4.25 percent.',
      'The Federal Reserve cut its benchmark interest rate by 25 basis points.',
    ],
  },
  {
    claims: [{ value: 2, subject: 'org:ecb', metric: 'metric:interest-rate' }],
    zh: ['欧洲央行维持存款机制利率在2%不变。'],
    en: [
      'The European Central Bank left its deposit rate unchanged at 2%.',
      'The ECB kept its deposit facility rate at 2 percent.',
    ],
  },
  // A fine is of whoever pays it
  {
    claims: [{ value: 2_950_000_000, subject: 'company:google', metric: 'metric:fine' }],
    zh: ['欧盟委员会对谷歌处以29.5亿欧元罚款。', '谷歌被欧盟罚款29.5亿欧元。'],
    en: [
      'The European Commission fined Google 2.95 billion euros.',
      'Google was hit with a 2.95 billion euro fine by the European Union.',
    ],
  },
  // The thing that only the level names, and the place that limits both
  {
    claims: [
      {
        value: 7.2,
        subject: 'company:volkswagen',
        object: 'commodity:vehicles',
        metric: 'metric:deliveries',
        scope: 'country:CN',
      },
      { value: 724_000, subject: 'company:volkswagen', object: 'commodity:vehicles', scope: 'country:CN' },
    ],
    zh: [
      '大众汽车集团第三季度在中国交付72.4万辆汽车，同比下降7.2%。',
      '大众集团三季度中国市场交付量下降7.2%至72.4万辆。',
    ],
    en: [
      'Volkswagen delivered 724,000 vehicles in China in the third quarter, down 7.2% from a year earlier.',
      "Volkswagen Group's deliveries in China fell 7.2 percent to 724,000 vehicles in the third quarter.",
    ],
  },
  {
    claims: [{ value: 370_000_000, subject: 'country:CN', metric: 'metric:passenger-traffic', time: '2026-09' }],
    zh: ['9月全国铁路发送旅客3.7亿人次，同比增长3.2%。'],
    en: ["China's railways carried 370 million passengers in September, a 3.2% increase from a year earlier."],
  },
  {
    claims: [{ value: 119_000, subject: 'country:US', metric: 'metric:jobs', time: '2026-09' }],
    zh: ['美国9月非农业部门新增就业岗位11.9万个，失业率升至4.4%。'],
    en: ['U.S. employers added 119,000 jobs in September, while the unemployment rate rose to 4.4%.'],
  },
  {
    claims: [
      {
        value: 60,
        subject: 'country:ID',
        object: 'commodity:nickel',
        metric: 'metric:production',
        scope: 'scope:world',
      },
    ],
    zh: ['印度尼西亚占全球镍产量的60%以上。'],
    en: ['Indonesia accounts for more than 60% of global nickel output.'],
  },
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
