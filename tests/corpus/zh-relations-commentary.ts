import type { RelationLine } from './relation-line.ts';

/** Comment and analysis: what things are held against, outlets and their days, pledges, plans, history told first. */
export const ZH_RELATIONS_COMMENTARY: readonly RelationLine[] = [
  // Whatever something is so many times, or such a part of, is told of only in comparison
  {
    text: '澳洲新建一座冶炼厂的单位成本是中国同类工厂的2.5倍。',
    figure: '2.5倍',
    metric: 'metric:cost',
    scope: '中国同类工厂',
  },
  { text: '成都的博物馆数量只有北京的三分之一。', figure: '三分之一', subject: 'place:CN/chengdu' },
  {
    text: '印度的人均钢消费量不到中国的六分之一。',
    figure: '六分之一',
    subject: 'country:IN',
    scope: 'country:CN',
  },
  { text: '智利的铜产量约为秘鲁的两倍。', figure: '两倍', subject: 'country:CL', scope: 'country:PE' },
  { text: '德国去年的研发投入相当于西班牙的五倍。', figure: '五倍', subject: 'country:DE' },
  { text: '智利铜产量仅为2016年的八成，出口额增长3%。', figure: '3%', subject: 'country:CL', time: null },
  { text: '去年全省棉花产量下降12%，出口量仅为2021年的四成。', figure: '四成', time: '2025' },
  { text: '美国进口大豆6万吨，约为巴西8万吨的75%。', figure: '8万吨', subject: 'country:BR' },
  { text: '泰国游客达3200万人次，是去年同期的1.2倍。', figure: '1.2倍', subject: 'country:TH', scope: null },
  // The figure behind the one that something is held against is that one's
  { text: '津巴布韦占进口总量的15%，仅次于澳大利亚的61%。', figure: '61%', subject: 'country:AU' },
  { text: '法国失业率为7.5%，高于德国的3.7%。', figure: '3.7%', subject: 'country:DE' },
  { text: '越南出口增长9%，高于去年的4%。', figure: '4%', subject: 'country:VN' },
  // On which day an outlet had it is no time of what it tells
  {
    text: '据英国《冶金周报》3月2日报道，智利去年产铜540万吨。',
    figure: '3月2日',
    subject: '冶金周报',
    metric: '报道',
  },
  { text: '据共同社3月2日消息，丰田汽车将投资2亿美元建厂。', figure: '3月2日', subject: 'org:kyodo', metric: '消息' },
  { text: '法国《北方报》2月3日刊文称，该项目耗资3亿欧元。', figure: '2月3日', subject: '北方报', metric: '刊文' },
  { text: '《稀土年鉴》3月2日出版，收录企业300家。', figure: '300家', time: '2026-03-02' },
  // Who tells it to a paper tells it
  {
    text: '业内专家周达远对《长江日报》记者说，建厂至少需要投资9亿美元。',
    figure: '9亿美元',
    attribution: '业内专家周达远',
  },
  // What a body pledges is its own
  { text: '美国进出口银行承诺提供100亿美元贷款。', figure: '100亿美元', subject: 'org:exim' },
  { text: '亚洲开发银行承诺为该国投入8亿美元。', figure: '8亿美元', subject: 'org:adb' },
  // What the text has pointed at as a noun is nobody where the word is a verb
  {
    after: '该计划的目标是储备60天的用量。',
    text: '韩国计划到2030年把钴的进口依赖度从80%降到50%。',
    figure: '80%',
    subject: 'country:KR',
  },
  // What papers set down, what is by a plan, and what is to be done by a year ahead is an aim
  {
    text: '《有色金属工业稳增长工作方案》提出，十种有色金属产量年均增长1.5%。',
    figure: '1.5%',
    modality: 'target',
  },
  { text: '按照规划，到2028年成都汽车年产能将达到300万辆。', figure: '300万辆', modality: 'target' },
  { text: '到2030年，成都要把航空产值做到1000亿元。', figure: '1000亿元', modality: 'target' },
  { text: '分析师认为，到2030年全球铜需求将达到3200万吨。', figure: '3200万吨', modality: 'forecast' },
  // History is not what the text is about, nor is anything once it has gone on to another time
  {
    headline: '铜价往事\n\n1978年，铜价一年内翻倍。',
    after: '\n\n',
    text: '这条铁路全长1300公里。',
    figure: '1300公里',
    time: null,
  },
  {
    headline: '铜业述评\n\n环球时报 2026年3月9日 本报记者 周达远',
    text: '铁路全长1300公里。',
    figure: '1300公里',
    time: null,
  },
  // Lists of goods
  {
    text: '前2个月我国铁矿砂进口2.02亿吨，增加3.7%，均价每吨712元，下跌4.9%；原油0.86亿吨，增加1.2%。',
    figure: '1.2%',
    object: 'commodity:crude-oil',
    metric: 'metric:imports',
  },
  {
    text: '其中集成电路出口5120亿元，增长21%，汽车52.3万辆，增加24%。',
    figure: '52.3万辆',
    object: 'commodity:vehicles',
    metric: 'metric:exports',
  },
  {
    text: '民营企业进出口8.7万亿元，增长8.6%；外商投资企业4.3万亿元，增长2.4%。',
    figure: '2.4%',
    subject: '外商投资企业',
    metric: 'metric:trade-volume',
  },
  { text: '印度尼西亚以4.4万吨位居第二。', figure: '4.4万吨', subject: 'country:ID' },
  // What is paid in cash for a company is its price
  { text: '天宏锂电拟以现金5.4亿美元收购北岭矿业65%的股权。', figure: '5.4亿美元', metric: 'metric:deal-value' },
  { text: '交易完成后持股比例将升至28%。', figure: '28%', scope: null },
  // What a headline names by the way is nobody
  {
    headline: '西方为何绕不开石墨',
    text: '该报告称，人造石墨厂需要投资12亿美元。',
    figure: '12亿美元',
    subject: null,
  },
  // Governments do what they announce, and bodies bring out what they list
  {
    text: '加拿大政府1月宣布，将从15亿加元的关键矿产基金中拿出3.2亿加元。',
    figure: '3.2亿加元',
    subject: 'country:CA',
  },
  {
    after: '2025年中国石墨产量占全球的78%。',
    text: '去年3月，欧盟委员会公布首批47个战略项目。',
    figure: '47个',
    subject: 'region:EU',
  },
  { text: '美国能源部先后向北岭锂业承诺7.5亿美元贷款。', figure: '7.5亿美元', subject: 'org:doe' },
  { text: '中国海关总署公布，2月大豆进口1200万吨。', figure: '1200万吨', subject: 'country:CN' },
  // Where something is built by nobody in particular
  {
    text: '在北美建设一座年产5万吨的石墨厂需要投资12亿美元，单位成本是中国的三倍。',
    figure: '三倍',
    subject: 'region:north-america',
    scope: 'country:CN',
  },
  { text: '丰田汽车在北美建设一座工厂需要投资12亿美元。', figure: '12亿美元', subject: 'company:toyota' },
  { text: '到2030年欧盟本土加工量要达到50万吨。', figure: '50万吨', subject: 'region:EU', modality: 'target' },
  // What came long after is of another time
  {
    after: '1912年，当地铜产量为3万吨。',
    text: '一百年后，铜产量仍只有9万吨。',
    figure: '9万吨',
    time: null,
  },
  // Goods of another part of the sentence
  {
    text: '1月全国多晶硅产量9.6万吨，下降13%；光伏玻璃产量131万吨，增长2%。',
    figure: '131万吨',
    object: 'commodity:photovoltaic-glass',
  },
  // Parts of a sum measure what the sum does
  {
    text: '公司拟募集资金42亿元，其中26亿元用于支付收购对价，其余7亿元补充流动资金。',
    figure: '7亿元',
    metric: 'metric:ipo-proceeds',
  },
  { text: '公司拟募集资金42亿元，7亿元利润归股东所有。', figure: '7亿元', metric: 'metric:profit' },
  { text: '韩国1月成立规模2500亿韩元的供应链基金。', figure: '2500亿韩元', object: '供应链基金' },
  // What a sum goes to
  { text: '两国企业在坦桑尼亚石墨项目上合计出资4亿美元。', figure: '4亿美元', object: 'commodity:graphite' },
  { text: '两国企业在北岭项目上合计出资4亿美元。', figure: '4亿美元', object: '北岭项目' },
  { text: '美国能源部向北岭集团发放了1.5亿美元。', figure: '1.5亿美元', object: '北岭集团' },
  { text: '亚洲开发银行为卡鲁马水电站提供2亿美元。', figure: '2亿美元', object: '卡鲁马水电站' },
  { text: '世界银行向肯尼亚提供2亿美元。', figure: '2亿美元', object: null },
  // 将近 is a hedge and tells of nothing ahead
  { text: '手握将近一半储量的智利去年出口锂盐20万吨。', figure: '20万吨', modality: 'reported' },
  { text: '该国煤炭库存已降至将近300万吨。', figure: '300万吨', modality: 'reported' },
  // A question at the head of a paragraph ends what somebody said above
  {
    after: '一位欧盟官员对媒体表示，2030年自给率能达到15%就不错了。\n\n钨用在哪儿？',
    text: '硬质合金用掉了全球需求的六成。',
    figure: '六成',
    attribution: null,
  },
  // Whose report admits it
  {
    text: '欧盟委员会1月的一份评估报告承认，欧盟锑的对外依赖度高达90%。',
    figure: '90%',
    attribution: 'region:EU',
    metric: 'metric:net-import-reliance',
  },
  // 锗金属 is germanium
  { text: '2024年，美国进口的锗金属中有53%来自中国，比利时占22%。', figure: '22%', object: 'commodity:germanium' },
  {
    text: '全球已探明的锗储量大约8600金属吨，其中美国占45%。',
    figure: '45%',
    object: 'commodity:germanium',
    metric: 'metric:reserves',
  },
  // What is shared out goes back to the last measure that is told in its unit
  {
    after: '洛阳钼业2026年合计获得3.12万吨配额。公司预计2025年实现净利润200亿元，同比增长47.8%。',
    text: '华友钴业、寒锐钴业分获1.08万吨和4200吨。',
    figure: '4200吨',
    subject: '寒锐钴业',
    metric: 'metric:quota',
  },
  {
    after: '洛阳钼业2026年合计获得3.12万吨配额。公司预计2025年实现净利润200亿元，同比增长47.8%。',
    text: '嘉能可分到的最多，为2.28万吨，约占总量的26%。',
    figure: '26%',
    subject: 'company:glencore',
    metric: 'metric:quota',
  },
  // Money is not what it is to bring about
  {
    text: '泰克资源正考虑投资1.5亿加元将产能翻番。',
    figure: '1.5亿加元',
    subject: 'company:teck',
    metric: 'metric:investment',
  },
  // Behind the countries that it comes from, a measure is of the buyer again
  {
    text: '德国去年进口煤炭3000万吨，其中40%来自俄罗斯，今年计划进口2500万吨。',
    figure: '2500万吨',
    subject: 'country:DE',
  },
  {
    text: '德国去年进口煤炭3000万吨，其中40%来自俄罗斯，波兰占15%。',
    figure: '15%',
    subject: 'country:PL',
  },
  // When and where a writer's piece came out
  {
    headline: '锗价翻了近两倍',
    text: '有色老周 2026-02-18 09:12 发表于江西',
    figure: '2026-02-18 09:12',
    subject: null,
    metric: null,
  },
  // What an agreement is worth, and two countries told as one word
  {
    text: '去年10月，美澳签署价值85亿美元的关键矿产框架协议，双方承诺各投资至少10亿美元。',
    figure: '85亿美元',
    subject: 'country:AU+country:US',
    metric: 'metric:contract-value',
  },
  { text: '两家公司签订总额约20亿元的供货合同。', figure: '20亿元', metric: 'metric:contract-value' },
  // Whom a sum is put into
  {
    text: '腾讯斥资4亿美元入股MP Materials，持股15%。',
    figure: '4亿美元',
    subject: 'company:tencent',
    metric: 'metric:investment',
    object: 'company:mp-materials',
  },
  // A company by the first word of its Latin name
  {
    after: 'MP Materials去年亏损6500万美元。美国去年进口磁铁7000吨。',
    text: 'MP位于得克萨斯州的磁材工厂年产能现为1000吨。',
    figure: '1000吨',
    subject: 'company:mp-materials',
  },
  // What an agency's quotations show
  {
    text: '阿格斯的报价显示，截至1月底，欧洲氧化镝价格为每公斤900美元。',
    figure: '每公斤900美元',
    attribution: 'org:argus',
  },
  // Who counts for one country gives no figures of another one's mines
  {
    text: '智利海关数据显示，12月智利碳酸锂出口1.96万吨；澳洲格林布什2025财年产锂精矿147.9万吨。',
    figure: '147.9万吨',
    attribution: null,
  },
  {
    text: '中国海关数据显示，1月中国进口铁矿石1亿吨；从澳大利亚进口铁矿石6000万吨。',
    figure: '6000万吨',
    attribution: 'org:customs',
  },
  // Results ahead of the report, told in the first months of the next year
  { text: '盛新锂能预亏6亿至8.5亿元。', figure: '6亿至8.5亿元', metric: 'metric:loss', modality: 'forecast' },
  { text: '中芯国际预盈3亿元。', figure: '3亿元', metric: 'metric:net-profit', modality: 'forecast' },
  {
    after: '赣锋锂业预计2025年归母净利润为11亿元至16.5亿元。',
    text: '天齐锂业预计全年盈利3.69亿元到5.53亿元。',
    figure: '3.69亿元到5.53亿元',
    time: '2025',
  },
  // The month in which a future is due is part of its name
  {
    text: '广期所碳酸锂主力合约2605盘中触及18.9万元/吨。',
    figure: '18.9万元/吨',
    object: 'commodity:lithium-carbonate',
    metric: 'metric:futures-price',
  },
  // To use power is a measure
  {
    text: '国际能源署估算，2025年全球数据中心耗电约485太瓦时，同比增长17%，占全球用电量的比重升至1.7%。',
    figure: '17%',
    object: 'commodity:data-centres',
    metric: 'metric:power-consumption',
  },
  { text: '2023年美国数据中心用电176太瓦时。', figure: '176太瓦时', metric: 'metric:power-consumption' },
  // The sum of a group is of the group
  {
    after: '微软投资16亿美元重启核电站。',
    text: '今年，四大云厂商的资本开支合计预计超过6500亿美元。',
    figure: '6500亿美元',
    subject: '四大云厂商',
    metric: 'metric:capex',
  },
];
