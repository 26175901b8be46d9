import type { RelationLine } from './relation-line.ts';

/** What turned up when long articles were read: bylines, contrasts, revisions, announcements, background. */
export const ZH_RELATIONS_ARTICLES: readonly RelationLine[] = [
  // When a text came out is no time of what it tells, however its line is written
  {
    headline: '钴业述评\n\n2026-03-08 09:15 来源:中国冶金报',
    text: '全省现有冶炼厂34家。',
    figure: '34家',
    time: null,
  },
  {
    headline: '镍市周评\n\n2026年3月8日 来源：有色周报 作者：林知远',
    text: '行业平均开工率为61%。',
    figure: '61%',
    time: null,
  },
  // Beside a foreign market the home one is China's
  { text: '安特卫普锑锭报价走高;国内锑锭报价升至每吨21万元。', figure: '每吨21万元', scope: 'country:CN' },
  // 占比由 compares nothing, and from where goods come is no start of a movement
  { text: '两国合计占进口总量的72%,其中秘鲁占比由上年的38%升至44%。', figure: '72%', from: null },
  { text: '去年自印尼进口镍铁1100万吨,菲律宾为90万吨。', figure: '90万吨', from: null },
  { text: '公司自澳大利亚采购锂精矿8万吨,去年为6万吨。', figure: '6万吨', from: null },
  // What a forecast or an aim was before is of the same time as what it is now
  { text: '大摩将四季度铜均价预期由每吨9800美元上调至10500美元。', figure: '9800美元', time: '2026-Q4' },
  { text: '该钢厂把今年的出口目标从31万吨下调到22万吨。', figure: '31万吨', time: '2026', modality: 'target' },
  { text: '该行将2027年镍价预测从1.6万美元下修至1.5万美元。', figure: '1.6万美元', time: '2027' },
  { text: '产量从31万吨下降到22万吨。', figure: '31万吨', time: null },
  // What so much of a need is met by
  { text: '日本国内回收量仅能满足需求的12%。', figure: '12%', metric: 'metric:recycled-volume', scope: '需求' },
  { text: '该项目可满足欧洲锂需求的三成。', figure: '三成', subject: null, scope: 'region:europe' },
  { text: '去年全县粮食产量只能满足本地需求的六成。', figure: '六成', metric: 'metric:production', scope: '本地需求' },
  // An item of a list ends before its verb, and what is done to something is no item
  { text: '盐湖企业吨锂成本为4万元,云母企业则在8万元至9万元之间。', figure: '8万元至9万元', subject: '云母企业' },
  {
    text: '该行把三季度铜价预测定为1万美元,把四季度预测维持在9500美元。',
    figure: '9500美元',
    object: 'commodity:copper',
  },
  // What somebody announces that they will do is their deed, whoever was told of before
  {
    after: '秘鲁去年出口铜精矿1200万吨。',
    text: '玻利维亚则宣布,自2027年起禁止锡精矿出口。',
    figure: '2027年',
    subject: 'country:BO',
  },
  {
    after: '泰国出口增长。',
    text: '越南随后决定,将于5月1日取消稻米出口配额。',
    figure: '5月1日',
    subject: 'country:VN',
  },
  // Words that begin with a particle, and adverbs of what is expected
  { text: '自今年1月1日起,省级碳市场结束过渡期。', figure: '今年1月1日', object: '过渡期' },
  { text: '这一新机制预计将于6月30日取代旧规则。', figure: '6月30日', subject: '机制' },
  { text: '欧盟委员会去年11月提议,把铝的进口配额削减35%。', figure: '去年11月', subject: 'region:EU', metric: '提议' },
  // What is part of the name of a paper is no claim, and places nothing; what came about once places its own figure
  {
    after: '八部门印发《矿业绿色转型行动方案(2024—2026年)》。',
    text: '全国现有绿色矿山1100座。',
    figure: '1100座',
    time: null,
  },
  {
    after: '镁价一度在去年5月冲高至每吨2.4万元。',
    text: '硅铁均价在每吨6100元上下。',
    figure: '每吨6100元',
    time: null,
  },
  { after: '锌价曾在2025年7月触及每吨2.6万元。', text: '铅锭库存约3万吨。', figure: '3万吨', time: null },
  { text: '锑价在去年5月冲高至每吨24万元,此后回落,目前仅为13万元。', figure: '13万元', time: null },
  // 将 brings forward what is moved from one level to another
  {
    text: '该厂去年将废铝的使用比例从55%提高到63%,并计划投资3亿元扩建。',
    figure: '63%',
    modality: 'reported',
    time: '2025',
  },
  { text: '去年集团将原矿品位下限从0.8%降低到0.5%。', figure: '0.5%', modality: 'reported' },
  // A day of which only quotations were told is none of what else is told; what lies in the ground is of no month
  { after: '3月6日,伦敦铜收于每吨9450美元。', text: '全球冶炼厂开工率约为八成。', figure: '八成', time: null },
  { after: '3月6日,伦敦铜收于每吨9450美元。', text: '沪铜收报7.6万元。', figure: '7.6万元', time: '2026-03-06' },
  { after: '去年12月,该矿出产首批精矿。', text: '全球钨储量超过460万吨。', figure: '460万吨', time: null },
  { text: '2025年全球勘探投资增速从11%收窄至4%。', figure: '11%', time: null },
  // Who has which of those that were counted, and whose goods are made where
  {
    after: '全球在运破冰船61艘。',
    text: '其中包括俄罗斯船队的40艘。',
    figure: '40艘',
    subject: 'country:RU',
  },
  { text: '山东一家年产能80万吨的铝厂外贸经理介绍,订单减少。', figure: '80万吨', metric: 'metric:capacity' },
  // What only compares measures nothing new
  {
    text: '智利产电解铜的碳排放强度为每吨3.1吨,比全球均值低1.2吨。',
    figure: '1.2吨',
    metric: 'metric:emissions',
  },
  // What a sentence or the item of a list names is nearer than what was told before
  {
    after: '全国发电量增长4%。',
    text: '分品种看,水电由升转降,下降2.6%,核电增速回落至1.4%,而去年11月为5.2%。',
    figure: '2.6%',
    object: 'commodity:hydropower',
  },
  {
    after: '全国发电量增长4%。',
    text: '水电下降2.6%,核电增速回落至1.4%,而去年11月为5.2%。',
    figure: '5.2%',
    object: 'commodity:nuclear-power',
    time: '2025-11',
  },
  {
    after: '全国新型储能累计装机规模达1.2亿千瓦。',
    text: '宁夏、甘肃装机规模居前两位,分别为900万千瓦和760万千瓦。',
    figure: '760万千瓦',
    subject: 'place:CN-GS',
    object: 'commodity:energy-storage',
  },
  {
    text: '一是加快抽水蓄能建设,年内投产300万千瓦;二是扩大外送,两条直流工程年送电量不低于500亿千瓦时。',
    figure: '500亿千瓦时',
    object: 'commodity:electricity',
  },
  { text: '西南电网晚高峰仍存在200万千瓦的缺口。', figure: '200万千瓦', metric: 'metric:deficit' },
  { text: '全国碳市场收盘价为每吨82元,碳价较上周上涨2%。', figure: '2%', object: 'commodity:carbon-allowances' },
  // What a list begins behind, and what is no thing of its own: who they are together, a word for what is real
  {
    text: '新规要求,动力电池中钴、锂、镍的再生料含量分别不低于14%、5%和5%。',
    figure: '14%',
    object: 'commodity:cobalt',
  },
  { text: '合金中铁、镍和铬的含量分别为70%、18%和8%。', figure: '70%', object: '铁' },
  { text: '秘鲁、智利为主要产地,两国合计占进口总量的58%。', figure: '58%', object: null },
  { text: '该冶炼厂去年实际利用率约为七成。', figure: '七成', object: null },
  // What the start of a movement is a part of is no measure
  { text: '海运保险费率则从货值的0.3%升至0.6%。', figure: '0.6%', metric: '海运保险费率' },
  // Whose goods are measured is told of, up to when they hold is no deed, and the year told of last is that of its beginning
  { text: '截至2月底,韩国拥有的石油储备可供180天使用。', figure: '180天', subject: 'country:KR' },
  { text: '截至2月底,韩国拥有的石油储备可供180天使用。', figure: '2月底', metric: null },
  {
    after: '2025年全国消费原油7亿吨。截至今年2月底,库存为1.1亿吨。',
    text: '库存较年初增加600万吨。',
    figure: '年初',
    time: '2026-01',
  },
  // A house that warns speaks of others, and a gap in supply is no company's that was told of before
  {
    after: '镍价上涨。',
    text: '建信期货则提示风险:一旦矿山复产,镍价可能回落12%。',
    figure: '12%',
    subject: null,
    attribution: '建信期货',
  },
  { after: '天齐锂业去年亏损6亿元。', text: '后市来看,二季度供需缺口或达1.5万吨。', figure: '1.5万吨', subject: null },
  // What a body of another country gives is not of whom the text was about, and the treasury spends for itself
  {
    headline: '工信部印发回收方案',
    text: '美国能源部去年8月宣布拨款近8亿美元。',
    figure: '8亿美元',
    subject: 'country:US',
  },
  { headline: '工信部印发回收方案', text: '中央财政将安排专项资金60亿元。', figure: '60亿元', subject: '中央财政' },
];
