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
];
