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
];
