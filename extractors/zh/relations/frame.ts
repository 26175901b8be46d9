import type { Attached } from '../../engine/relations/discourse.ts';
import { slotOfSeveral } from '../../engine/relations/slots.ts';
import type { Slot } from '../../model/claim.ts';
import type { RuleName } from '../../model/derivation.ts';
import { carriedSpeaker } from './attribution/attribution.ts';
import { TOLD } from './modality/mood.ts';
import { importerOf } from './repeated-figures.ts';
import { attachedName, type Clause, type Name } from './sentence/clause.ts';
import { type Frame, isSaid, type Placed, type Reading } from './sentence/reading.ts';
import { isReach } from './subject/reach.ts';
import { roleOf } from './subject/roles.ts';
import { timeAtStart } from './times/figure-times.ts';

/** What is open when a sentence begins: what the paragraph is about, or the article where a paragraph begins. */
export function openFrame({ scene, before }: Reading): Frame {
  const carried = (slot: Slot | null, rule: RuleName): Attached | null =>
    slot === null ? null : { slot, rule, inherited: true };
  const topic = before.headline;
  const object = carried(
    scene.opens ? (topic.object ?? before.object) : (before.object ?? topic.object),
    'zh/object/carried-over',
  );
  const subject = carried(
    scene.opens ? (topic.subject ?? before.subject) : (before.subject ?? topic.subject),
    'zh/subject/carried-over',
  );
  return {
    subject,
    subjects: [],
    object: object === null ? null : { attached: object, start: object.slot.start, end: object.slot.end },
    metrics: [],
    pair: [],
    reach: null,
    partner: null,
    partners: [],
    items: [],
    recent: [],
    levels: [],
    importer: null,
    whole: null,
    inParts: false,
    wholeObject: null,
    unconditioned: null,
    toldFrom: 0,
    interrupted: null,
    group: null,
    topic: null,
    told: null,
    time: timeAtStart(scene, before),
    timeTold: true,
    timeAhead: false,
    nextTime: null,
    frames: [],
    expected: false,
    mood: TOLD,
    speaker: carriedSpeaker(scene, before),
    mind: carried(before.metric, 'zh/metric/carried-over'),
    lastEnd: scene.sentence.start,
  };
}

/** Opens what the name at `index` of the clause stands for. */
export function fill(frame: Frame, reading: Reading, clause: Clause, index: number): void {
  const name = clause.names[index];
  if (name === undefined) return;
  const { text } = reading.scene;
  switch (roleOf(reading, clause, index)) {
    case 'subject':
      if (isRoute(frame, text, name)) return;
      // 全国采矿业增加值增长4.5%,制造业增长4.9%: one industry of a country after another.
      if (name.type === 'sector' && frame.object?.attached.slot.text.endsWith('业') === true) {
        frame.object = { attached: attachedName(name, 'zh/object/name'), start: name.start, end: name.end };
        return;
      }
      if (runsSubject(frame, text, name) || (frame.subject !== null && isCause(text, clause))) return;
      if (isReach(frame, reading.scene, clause, name)) {
        frame.reach = attachedName(name, 'zh/scope/reach');
        return;
      }
      setSubject(frame, text, name, attachedName(name));
      return;
    case 'origin':
      // 来自中国市场的收入: a company's, where it is from.
      if (isReach(frame, reading.scene, clause, name)) {
        frame.reach = attachedName(name, 'zh/scope/reach');
        return;
      }
      frame.importer ??= importerBefore(frame, reading);
      setSubject(frame, text, name, attachedName(name, 'zh/subject/origin'));
      return;
    case 'partner':
      setPartner(frame, text, name);
      leavePartner(frame, reading, name);
      return;
    case 'object':
      // 第三产业增加值, where nobody else is told of.
      if (name.type === 'sector' && (frame.subject === null || frame.subject.rule === 'zh/subject/sector')) {
        setSubject(frame, text, name, attachedName(name));
        return;
      }
      frame.object = { attached: attachedName(name, 'zh/object/name'), start: name.start, end: name.end };
      return;
    case 'owned':
      frame.object = { attached: attachedName(name, 'zh/object/name'), start: name.start, end: name.end };
      return;
    case 'metric':
      frame.metrics = [
        ...frame.metrics,
        { attached: ofState(reading.scene, attachedName(name, name.rule)), start: name.start, end: name.end },
      ];
      return;
    case 'none':
      // 其中中国内地8890家,海外230家
      if (
        (name.slot.id === 'scope:overseas' || isMeasuredThere(text, clause, name)) &&
        isReach(frame, reading.scene, clause, name)
      )
        frame.reach = attachedName(name, 'zh/scope/reach');
      return;
    case 'whole':
    case 'speaker':
  }
}

/** 日本政府|债务: what a state owes, where its name takes the word for it. */
function ofState({ text, lexicon }: Reading['scene'], metric: Attached): Attached {
  const { slot } = metric;
  if (
    slot.id !== 'metric:debt' ||
    !/(?:政府|国家|公共)(?:总)?$/u.test(text.slice(Math.max(0, slot.start - 3), slot.start))
  )
    return metric;
  const id = 'metric:government-debt';
  return { ...metric, slot: { ...slot, id, label: lexicon.entity(id)?.label ?? slot.label } };
}

/** 在中国交付72万辆, 丰田|美国|销量: a place right before what a company does or has there. */
function isMeasuredThere(text: string, { names }: Clause, { start, end, type }: Name): boolean {
  if (!/^(?:country|region|place|scope)$/u.test(type)) return false;
  const behindCompany = names.some((one) => one.end === start && (one.type === 'company' || one.type === 'unlisted'));
  if (!behindCompany && text.charAt(start - 1) !== '在') return false;
  const measure = names.find((one) => one.type === 'metric' && one.start >= end);
  return (
    measure !== undefined && /^(?:市场|地区|境内|区)?的?(?:新车|汽车|电动汽车)?$/u.test(text.slice(end, measure.start))
  );
}

/** 贵广高铁…,贵阳北至广州南间: from where to where something runs is not what it is told of. */
function isRoute({ subject }: Frame, text: string, { start, end, type }: Name): boolean {
  if (subject === null || !isSaid(subject) || (type !== 'place' && type !== 'country')) return false;
  return (
    /^[东西南北]?站?[至到—－-](?=[\u4e00-\u9fff])/u.test(text.slice(end, end + 4)) ||
    /[东西南北站][至到—－-]$/u.test(text.slice(start - 2, start))
  );
}

/** 受美国关税影响,利润…: whose doing it is says nothing of whom the figures behind are of, where somebody is told of. */
function isCause(text: string, { start, end, figures }: Clause): boolean {
  return (
    text.charAt(start) === '受' &&
    figures.every((one) => one.kind === 'date') &&
    /(?:影响|拖累|提振|冲击|推动|带动|刺激|打压|限制|制约|支撑|波及|牵连|利好|利空|干扰|扰动|驱动)(?:[,，]|$)/u.test(
      text.slice(start, end),
    )
  );
}

/** 运营商安第斯铜业: who runs the mine that the text is about; what follows is still told of the mine. */
function runsSubject({ subject }: Frame, text: string, name: Name): boolean {
  return (
    subject?.inherited === true &&
    !subject.slot.id.includes(':') &&
    /(?:运营商|运营方|运营者|作业者|经营者|业主|业主方)$/u.test(text.slice(Math.max(0, name.start - 4), name.start))
  );
}

/** Whose imports they are: of whom the sentence tells, else of whom the article told. */
function importerBefore({ subject }: Frame, { before }: Reading): Attached | null {
  const told = subject?.inherited === false ? null : importerOf(before);
  return told === null ? subject : { slot: told, rule: 'zh/scope/importer', inherited: true };
}

function setSubject(frame: Frame, text: string, name: Name, attached: Attached): void {
  const last = frame.subjects.at(-1);
  const placed: Placed = { attached, start: name.start, end: name.end };
  const joins =
    last !== undefined &&
    last.end > frame.lastEnd &&
    (areTogether(last, name) || listed(text.slice(last.end, name.start)));
  frame.subjects = joins ? [...frame.subjects, placed] : [placed];
  const [first, ...more] = frame.subjects.map((one) => one.attached.slot);
  frame.subject =
    first === undefined || more.length === 0 ? attached : { ...attached, slot: slotOfSeveral(text, [first, ...more]) };
}

/** 对东盟、拉美、非洲分别进出口: each is the partner of one figure. */
function setPartner(frame: Frame, text: string, name: Name): void {
  const attached = attachedName(name, 'zh/scope/partner');
  const placed: Placed = { attached, start: name.start, end: name.end };
  const last = frame.partners.at(-1);
  const joins = last !== undefined && last.end > frame.lastEnd && listed(text.slice(last.end, name.start));
  frame.partners = joins ? [...frame.partners, placed] : [placed];
  frame.partner = attached;
}

/** 东盟为第一大贸易伙伴,对东盟进出口…: nobody trades with itself, so that it is told of whom the article was about. */
function leavePartner(frame: Frame, { before, scene }: Reading, name: Name): void {
  if (frame.subject?.slot.id !== name.slot.id) return;
  const topic = before.headline.subject;
  const tellers = scene.opens ? [topic, before.subject] : [before.subject, topic];
  const teller = tellers.find((slot) => slot !== null && slot.id !== name.slot.id);
  frame.subject =
    teller === undefined || teller === null ? null : { slot: teller, rule: 'zh/subject/carried-over', inherited: true };
  frame.subjects = [];
}

/** 美|澳签署协议: two countries told as one word. */
function areTogether({ attached, start, end }: Placed, name: Name): boolean {
  return (
    end === name.start && name.flags.short === true && end - start === 1 && attached.slot.id.startsWith('country:')
  );
}

/** 日本、爱沙尼亚; 卢阿拉巴之星矿业(Lualaba Star Mining)和科卢韦齐联合. */
function listed(between: string): boolean {
  return /^(?:[(（][^)）]{0,50}[)）])?[》”」]?(?:、|和|与|及|以及)(?:[\u4e00-\u9fff]{0,4}(?:公司|企业)|[\u4e00-\u9fff]{0,5}[《“「])?$/u.test(
    between,
  );
}
