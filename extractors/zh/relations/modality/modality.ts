import type { Scene } from '../../../engine/relations/scene.ts';
import type { Modality } from '../../../model/claim.ts';
import type { RuleName } from '../../../model/derivation.ts';
import type { Figure } from '../../../model/figure.ts';
import { PLANS } from '../../plan-words.ts';
import type { Clause } from '../sentence/clause.ts';
import { CUES } from '../sentence/cues.ts';
import type { Reading } from '../sentence/reading.ts';
import { DEED_AHEAD } from './deeds-ahead.ts';
import { type Mood, TOLD } from './mood.ts';

/** 若以美元计算, 如果按现价折算: how a figure is reckoned is no condition. */
const RECKONED = '[以按照][^,，;；。]{1,10}(?:计|来看|衡量|折算|换算|口径)';

const MOODS: readonly (readonly [Exclude<Modality, 'reported'>, RegExp, RuleName])[] = [
  [
    'hypothetical',
    new RegExp(
      `(?:(?<![陈王李张刘杨黄赵吴周徐孙朱胡郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘董袁叶蒋杜苏魏程吕丁沈姚卢傅钟姜崔谭廖汪范陆戴贾夏邱侯邹熊孟秦阎薛尹段雷黎史陶贺顾郝龚邵钱欣思恍宛般])若(?!干|撇除|剔除|扣除|不计|不含|计入|排除|算上|加上|包括|${RECKONED})|如果(?!计入|算上|加上|包括|不计|剔除|扣除|排除|${RECKONED})|假如|一旦|倘若|要是|假设|如能|(?<!扣)除非)`,
      'u',
    ),
    'zh/modality/condition',
  ],
  [
    'target',
    new RegExp(
      `(?:目标(?!的|区间|利率|人群|市场|客户|用户|群体|公司|企业|地区)|${PLANS}(?![的署]|单列|生育|经济|成员|书)|力争|(?<!模)拟(?!议)|争取|指引|规划|要求|希望|旨在|承诺(?!.{0,8}(?:最低|下限|保底))|将(?:投资|关停|新增|新建|建设|回购(?!利率)|裁|投入|推出|招聘|扩建|开设|增持|减持|出资|发放|支付|派发|偿还|启动|发行|采购|裁减|斥资|追加|(?:在|于|按|以|向|为|再|分)[^,，;；。]{1,12}(?:支付|投资|派发|偿还|裁减|回购|增持|减持|新增|新建|投入|发放|交付))|有意|(?<!重新|经过|综合)考虑(?!到|周)|打算|筹划|酝酿|谋求|寻求(?!庇护)|(?<=(?:力争|要|应|确保|将)[^,，;；。]{0,20})控制在|定于|按照.{0,6}(?:协议|规定|要求)|确保|务求|不低于.{0,6}配额|${DEED_AHEAD})`,
      'u',
    ),
    'zh/modality/aim',
  ],
  [
    'forecast',
    /(?:预计|预测|预[亏盈增减降]|有望|预期|料将|(?<![原燃材饲资涂颜面塑肥饮配投来窑辅废染布油])料(?=[增降升跌达为在会可能需])|估计到|估计也要|(?:达产|投产|建成|完工|满产|交付|落地|投用)后.{0,8}(?:可|能|将)|押注|料于|将(?:分别|均|各|都|也|仍|还|陆续|逐年|逐月|最终|正式|率先|全部|进一步)?(?:于|自|至少|定|设|持续|延续|举行|举办|运行|竣工|完工|通车|上映|发射|耗资|维持|保持|通过|需|处于|位于|超|翻|净|累计|全面|同比|环比|再|首次|大幅|小幅|会|可|需|占|使|给|带|创|实现|减少|获|回|上|下|缩|拉|推|达|增|升|降|涨|跌|超|突破|扩|缩|减|为|在|继续|逐步|有|从|由|迎)|预估|或[将再会]|展望|可能|看涨至|上看)/u,
    'zh/modality/expected',
  ],
];

/** A clause that turns from what is to come to what was: 原因是, 而去年, 此前. */
const TURNS =
  /已(?:经)?(?:接近|达|超|突破|有|累计)|^(?:前值|前次|上期|初值|原因|主要因|由于|因为|因|此前|之前|目前|去年|上年|而(?:去年|上年|目前|此前)|已|但(?:去年|目前)|略?[低高]于|[比较](?![^,，;；。]{0,14}(?:增|长|升|降|减|涨|跌|下滑|提高|扩大|收窄|缩|翻))|该(?:厂|矿|工厂|项目|基地|公司|集团|平台|产品|车型|机构)(?![^,，;；。]*(?:将|预计|计划|拟|有望|料)))/u;
/** 完成年度目标的104.5%, 占计划航班的3.1%: the aim is what is measured against, the figure is what was done. */
const MEASURED_AGAINST = /(?:完成|达到|达成|实现|占).{0,12}目标的|占.{0,3}(?:计划|规划)(?!的)/u;

/** 低于市场预期的|2万个, 市场预期为|45%: what was expected, told only to hold what happened against it. */
const YARDSTICK =
  /(?:(?:[低高多少]于|超过?|[好逊优差强弱]于|超出|逾|不如|不及)[^,，;；。]{0,14}?(?:预期|预测|预估|预计|指引|共识)(?:中?值|均值|水平)?的|(?:市场|分析师|机构|此前|经济学家|外界|路透|彭博|华尔街)[^,，;；。]{0,8}?(?:预期|预测|预估|预计)(?:中?值|均值|中位数)?(?:为|是|在|的))[^,，;；。\d]{0,8}$/u;

/** Whether a figure is what was expected, by which another is judged. */
export function isYardstick({ text }: Scene, clause: Clause, figure: Figure): boolean {
  const before = text.slice(Math.max(clause.start, figure.start - 36), figure.start);
  if (YARDSTICK.test(before)) return true;
  // 高于政府0.7%的预测
  return (
    /(?:[低高多少]于|超过?|[好逊优差强弱]于|不及)[^,，;；。\d]{0,10}$/u.test(before) &&
    /^的?(?:预测|预期|预估|共识)/u.test(text.slice(figure.end, figure.end + 4))
  );
}

/** How the figures of a clause are meant, when `carried` holds for the end of the clause before it, `last`. */
export function moodOfClause(scene: Scene, clause: Clause, last: Clause | undefined, carried: Mood): Mood {
  const words = scene.text.slice(clause.start, clause.end);
  if (TURNS.test(words)) return TOLD;
  if (last === undefined || last.part !== clause.part || last.figures.some((one) => one.kind !== 'date'))
    return carried;
  // 将于6月13日举行,共收到报名4138部: the day of what is to come holds for its own clause.
  return cueIn(scene.text.slice(last.start, last.end).replace(/将[于自]/u, '')) ?? carried;
}

/** How one figure is meant: by the words before it in its clause, by 目标 or 预测 right behind it, or by the clause before. */
export function moodOf({ scene, cues }: Reading, clause: Clause, figure: Figure, carried: Mood): Mood {
  if ((cues & CUES.mood) === 0) return carried;
  const from = partStart(scene, clause, figure);
  const words = scene.text.slice(from, figure.start);
  const behind = scene.text.slice(figure.end, Math.min(clause.end, figure.end + 8));
  if (figure.kind !== 'date' && /^(?:的?目标|的[\u4e00-\u9fff]{0,5}目标)/u.test(behind))
    return { modality: 'target', rule: 'zh/modality/aim' };
  if (figure.kind !== 'date' && /^的?(?:预测|预期)/u.test(behind))
    return { modality: 'forecast', rule: 'zh/modality/expected' };
  if (MEASURED_AGAINST.test(words)) return TOLD;
  const cue = cueIn(figure.kind === 'date' ? scene.text.slice(from, clause.end) : words);
  if (carried.modality === 'hypothetical') return carried;
  if (carried.modality === 'target' && cue?.modality === 'forecast' && isByPlan(scene, clause)) return carried;
  return cue ?? carried;
}

/** 按照规划,到2027年产能将达到300万辆: what will be by the plan that the clause before names is what is planned. */
function isByPlan({ text, sentence }: Scene, { start }: Clause): boolean {
  return /(?:按照?|根据|依照)[^,，;；。]{0,16}(?:规划|计划|目标|方案|部署|安排)[,，]$/u.test(
    text.slice(Math.max(sentence.start, start - 24), start),
  );
}

/** 《稳增长工作方案》提出: what a paper of that sort says is to be. */
const PAPER_SETS =
  /(?:方案|规划|纲要|意见|计划|办法|条例|蓝图|路线图|战略|法案|法|倡议)》[^,，;；。《》]{0,6}(?:提出|要求|明确|规定|设定|确定)/u;

/** 大股东拟减持3% 去年净利下滑四成: where the part of a headline begins that a figure stands in. */
function partStart({ text, role }: Scene, { start }: Clause, figure: Figure): number {
  if (role !== 'headline') return start;
  const space = Math.max(text.lastIndexOf(' ', figure.start - 1), text.lastIndexOf('\u3000', figure.start - 1));
  return space >= start && /[\u4e00-\u9fff\d%)）]$/u.test(text.slice(start, space)) ? space + 1 : start;
}

/** 将净利润预期由2.93万亿上调至3.1万亿: what a forecast or an aim is moved from was one as well; other starts are facts. */
export function moodOfStart({ text }: Scene, clause: Clause, figure: Figure): Mood {
  const moved = /^[^,，;；。]{0,6}?(?:上调|下调|调高|调低|调升|调降|上修|下修)/u.test(
    text.slice(figure.end, figure.end + 12),
  );
  const named = moved ? /(?:预期|预测|预估|展望)|目标|指引/u.exec(text.slice(clause.start, figure.start)) : null;
  if (named === null) return TOLD;
  return /^[预展]/u.test(named[0])
    ? { modality: 'forecast', rule: 'zh/modality/expected' }
    : { modality: 'target', rule: 'zh/modality/aim' };
}

/** 将回购利率下调25个基点, 将使用比例从65%提高到74%: 将 only brings forward the rate that is moved, and says nothing of when. */
const BROUGHT_FORWARD =
  /(?<!预计|预期|有望|料|可能|计划)将(?=[^,，;；。\d将]{0,10}(?:利率|税率|关税|准备金率|评级|首付比例|票价|门槛)(?:[由从自]|(?:一次性|大幅|小幅|再次?|进一步|同时)?(?:[上下]调|调[高低升降]|提高|降低|降至|维持|保持))|[^,，;；。\d将]{2,16}[由从][^,，;；。将]{1,16}(?:提高|提升|上调|下调|扩[大充]|增加|降低|压缩|缩短|减少|调整|[增升降减改])[到至为])/gu;

/** 《熊猫计划》: what a work is called says nothing of how it is meant. */
function cueIn(told: string): Mood | null {
  const titled = told.includes('《');
  if (titled && PAPER_SETS.test(told)) return { modality: 'target', rule: 'zh/modality/aim' };
  const plain = titled ? told.replace(/《[^》]*》?/gu, '') : told;
  const words = plain.includes('将') ? plain.replace(BROUGHT_FORWARD, '') : plain;
  for (const [modality, cue, rule] of MOODS) if (cue.test(words)) return { modality, rule };
  return null;
}
