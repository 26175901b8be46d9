import type { Scene } from '../../../engine/relations/scene.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import { COMPANIES_FINANCE } from '../../../lexicon/organisations/companies-finance.ts';
import type { Slot } from '../../../model/claim.ts';
import { endsInPerson } from '../names/people.ts';
import { homeOf } from '../scope/deixis.ts';
import type { Clause } from '../sentence/clause.ts';
import type { Frame, Reading } from '../sentence/reading.ts';
import type { Speaking } from './speaking.ts';
import { TITLES } from './titles.ts';

/** Bodies that speak of others: offices, associations, analysts. */
const OF_OTHERS =
  /(?:部|局|署|厅|(?<!公)司|委|院|所|会|社|处|政府|机构|中心|组织|联盟|研究|矿研|证券|资本|基金|期货|信托|投行|评级|资管|大学|专家|人士|分析师|当局|海关|商会|公会|省|市|[警检军]方|部门|业界|机关|法[院庭]|检察院|[大支总]队|消防|[台站]|团队|小组|课题组|人员|媒体|记者|指挥部|部队|[足篮排]联|中心站)$/u;

/** 故宫博物院, 虹桥机场: houses that visitors, patients and travellers come to speak of those. */
const OF_ITSELF =
  /(?:博物院|博物馆|纪念馆|美术馆|图书馆|科技馆|剧院|医院|机场|车站|火车站|景区|公园|动物园|植物园|水族馆|乐园|俱乐部|中学|小学|幼儿园|学校|地铁|港口|电影节)$/u;

/** Banks, brokers and raters. */
const HOUSES: ReadonlySet<string> = new Set(COMPANIES_FINANCE.map((row) => row.id));

/** 挪威国防大臣: who holds an office speaks of what it is the office of. */
const TITLED = new RegExp(`(?:${TITLES.join('|')})[\\u4e00-\\u9fff·]{0,8}$`, 'u');

/** 北海道政府, 深圳海关: the place whose name an office begins with; 上海有色网 is no office. */
function seatOf(lexicon: Lexicon, { id, text }: Slot): string | null {
  if (
    id.includes(':') ||
    !/(?:政府|[厅局署委处]|警方|法院|检察院|当局|会议|商会|公会|海关|[支总]队|气象台|(?:公积金|交易|登记)中心)$/u.test(
      text,
    )
  )
    return null;
  const [name] = lexicon.findNames(text, 'zh');
  return name?.type === 'place' && name.start === 0 ? name.id : null;
}

/** 新加坡警察部队, 湖南电力: a body whose name begins with a place speaks of that place, unless it is a firm. */
function isOfPlace(lexicon: Lexicon, { id, text }: Slot): boolean {
  if (id.includes(':') || /(?:公司|集团|股份|银行|控股|科技|企业|实业|电子|汽车|航空|药业|食品)$/u.test(text))
    return false;
  const [name] = lexicon.findNames(text, 'zh');
  return name?.start === 0 && name.end < text.length && (name.type === 'country' || name.type === 'place');
}

/** 国际足联宣布，将向…发放: what a body announces that it will do is its own doing. */
function decides({ text }: Scene, { verb }: Speaking): boolean {
  return (
    /^(?:宣布|表示|称|说|公布|决定|承诺|透露|披露)/u.test(text.slice(verb.start, verb.end)) &&
    /^[,，:：]?(?:已|正)?(?:将(?!.{0,12}(?:增长|下降|上升|减少|达到))|拟|计划|决定|批准|同意|追加|拨款|从[^,，;；。]{1,16}(?:拿出|拨出|划拨|抽调))/u.test(
      text.slice(verb.end, verb.end + 18),
    )
  );
}

/** 欧盟委员会公布|首批47个战略项目: a list of things that a body brings out, and no news of others. */
function bringsOut({ text, figures }: Scene, { verb }: Speaking): boolean {
  if (!/^(?:公布|发布|推出)$/u.test(text.slice(verb.start, verb.end))) return false;
  const [next] = figures.filter((one) => one.start >= verb.end);
  if (next?.kind !== 'count' || next.unit === 'person') return false;
  return /^(?:了|首批|新一批|第[一二三四五]批|新的?|最新|共|包括|又)*$/u.test(text.slice(verb.end, next.start));
}

/** 进出口银行承诺提供100亿美元贷款: what somebody pledges is theirs. */
function pledges({ text }: Scene, { verb }: Speaking): boolean {
  return (
    text.startsWith('承诺', verb.start) &&
    /^(?:[\d约近逾超]|再|将|向|为|在|到|今后|未来|每年|额外|共同|分别|[^,，;；。\d]{0,12}?(?:提供|投资|投入|出资|捐|购|采购|拨|援助|注资|减|增|实现))/u.test(
      text.slice(verb.end, verb.end + 18),
    )
  );
}

/** 美联储宣布将联邦基金利率下调25个基点, 央行宣布降息: the rate is that of the bank that sets it. */
export function setsRate({ text, sentence }: Scene, { verb }: Speaking): boolean {
  if (!/^(?:宣布|决定|表示|公布)/u.test(text.slice(verb.start, verb.end))) return false;
  const said = text.slice(verb.end, Math.min(sentence.end, verb.end + 24));
  return (
    /^[,，:：]?(?:维持|保持|下调|上调|降息|加息|将[^,，。]{0,18}(?:利率|目标区间))/u.test(said) &&
    /利率|[降加]息/u.test(said)
  );
}

/** 宁夏…。浙江省文旅厅发布: an office tells of its own place, where that neither is nor holds the one told of before. */
function speaksOfSeat(lexicon: Lexicon, slot: Slot, told: Slot | null): boolean {
  const seat = seatOf(lexicon, slot);
  return (
    seat !== null &&
    told?.id.startsWith('place:') === true &&
    seat !== told.id &&
    !lexicon.isWithin(told.id, seat) &&
    !lexicon.isWithin(seat, told.id)
  );
}

/** Offices that count what goes on in their country: customs, statistics, and the ministries that publish trade and jobs. */
const COUNTS = /海关|统计[局署处厅]|劳工部|劳动部|财务省|经济产业省|经产省|总务省|厚生劳动省|产业通商|能源信息署/u;

/** 美联储…。中国海关数据显示: customs and statistics count what is of their own country, not of a body or a country told of before. */
function countedElsewhere(lexicon: Lexicon, slot: Slot, told: Slot | null): boolean {
  const { text, id } = slot;
  if (speaksOfSeat(lexicon, slot, told)) return true;
  if (told === null || !/^(?:org|country):/u.test(told.id) || !COUNTS.test(text)) return false;
  const home = homeOf(lexicon, { id, text });
  return home !== null && home !== told.id && !lexicon.isWithin(told.id, home);
}

/** 陈明表示，…: a person by their name alone, who speaks of what they know. */
function isPerson(scene: Scene, { start, end, text }: Slot): boolean {
  return text.length <= 4 && scene.words({ start, end }).every(({ tag }) => tag.startsWith('nr'));
}

function attachedTopic({ headline }: Reading['before']): Frame['subject'] {
  return headline.subject === null ? null : { slot: headline.subject, rule: 'zh/subject/topic', inherited: true };
}

/** 琪琪电子预计, 公司称: a company that speaks speaks of itself, until another name comes. */
export function speakerAsSubject(frame: Frame, { scene, before, speakings, names }: Reading, clause: Clause): void {
  for (const one of speakings) {
    if (one.start < clause.start || one.start >= clause.end) continue;
    const { slot } = one;
    // 民调机构访问了2000人，结果显示47%反对: whoever asks others is not whom the answers are of.
    if (one.rule === 'zh/attribution/surveyor') {
      if (frame.subject?.slot.id === slot.id) frame.subject = attachedTopic(before);
      continue;
    }
    // 该市卫健局局长说: an office of the place that the text comes back to speaks of that place.
    const seat = names.find((name) => name.repeats && name.type === 'place' && name.start === one.start);
    if (seat !== undefined) {
      frame.subject = { slot: seat.slot, rule: 'zh/subject/home-of-speaker', inherited: true };
      continue;
    }
    const words = one.repeats && !slot.id.includes(':') ? slot.id : slot.text;
    // Wind数据显示: who gathers data tells of others; an office that does, of its place (北京市住建委网签数据).
    if (
      !slot.id.includes(':') &&
      seatOf(scene.lexicon, slot) === null &&
      !OF_OTHERS.test(words) &&
      /数据|月报|统计/u.test(scene.text.slice(one.verb.start, one.verb.end))
    )
      continue;
    // 高盛预计…: a house that judges speaks of others.
    const verb = scene.text.slice(one.verb.start, one.verb.end);
    if (
      HOUSES.has(slot.id) &&
      /^(?:将|把|认为|预测|预计|预期|指出|判断|估计|估算|测算|给出|给予|维持|提到|强调|警告)/u.test(verb)
    )
      continue;
    // 巴西国家商品供应公司将大豆产量预估下调至…: a state's body judges what its country brings in.
    const ofState = one.rule === 'zh/attribution/reviser' && slot.text.includes('国家');
    if (
      slot.id.startsWith('company:') ||
      OF_ITSELF.test(words) ||
      (!slot.id.includes(':') &&
        !ofState &&
        !OF_OTHERS.test(words) &&
        !isOfPlace(scene.lexicon, slot) &&
        !/专家|分析|数据|咨询|研究|调查|评级/u.test(slot.text) &&
        !TITLED.test(slot.text) &&
        !isPerson(scene, slot) &&
        !endsInPerson(scene, slot))
    ) {
      frame.subject = { slot, rule: 'zh/subject/speaker', inherited: one.repeats };
      continue;
    }
    const ofItsOwn = homeOf(scene.lexicon, slot) === null || setsRate(scene, one);
    if (/^(?:org|country|region):/u.test(slot.id) && bringsOut(scene, one)) {
      frame.subject = { slot, rule: 'zh/subject/speaker', inherited: one.repeats };
      continue;
    }
    // 加拿大政府宣布,将拿出3亿加元: a government does what it announces.
    if (slot.id.startsWith('country:') && slot.text.endsWith('政府') && (pledges(scene, one) || decides(scene, one))) {
      frame.subject = { slot, rule: 'zh/subject/speaker', inherited: one.repeats };
      continue;
    }
    const isOwn = pledges(scene, one) || ((setsRate(scene, one) || decides(scene, one)) && ofItsOwn);
    if (slot.id.startsWith('org:') && isOwn) {
      frame.subject = { slot, rule: 'zh/subject/speaker', inherited: one.repeats };
      continue;
    }
    // 工信部…。美国能源部宣布拨款10亿美元: what a body of another country gives is not of whom the text was about.
    const giver = decides(scene, one) ? homeOf(scene.lexicon, slot) : null;
    const about = before.headline.subject;
    if (
      giver !== null &&
      about !== null &&
      frame.subject?.inherited === true &&
      homeOf(scene.lexicon, about) !== giver
    ) {
      if (about.id !== giver && !scene.lexicon.isWithin(about.id, giver)) {
        const label = scene.lexicon.entity(giver)?.label ?? giver;
        frame.subject = { slot: { ...slot, id: giver, label }, rule: 'zh/subject/home-of-speaker', inherited: true };
        continue;
      }
    }
    const topic = countedElsewhere(scene.lexicon, slot, before.headline.subject) ? null : before.headline.subject;
    if (topic !== null && frame.subject?.inherited === true && slot.id !== before.speaker?.id) {
      frame.subject = { slot: topic, rule: 'zh/subject/topic', inherited: true };
      continue;
    }
    // 影片…。旅游局则公布: a body that begins to speak of its own place leaves the film behind.
    const ofThings =
      frame.subject?.inherited === true && !/^(?:country|place|region|scope|company):/u.test(frame.subject.slot.id);
    const counts = frame.subject?.inherited === true && countedElsewhere(scene.lexicon, slot, frame.subject.slot);
    const anew = (ofThings || counts) && slot.id !== before.speaker?.id && slot.text !== before.speaker?.text;
    if (!anew && (frame.subject !== null || before.subject !== null)) continue;
    const home = homeOf(scene.lexicon, slot) ?? seatOf(scene.lexicon, slot);
    if (home === null) continue;
    const label = scene.lexicon.entity(home)?.label ?? home;
    frame.subject = { slot: { ...slot, id: home, label }, rule: 'zh/subject/home-of-speaker', inherited: true };
  }
}
