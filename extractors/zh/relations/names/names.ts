import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfName, slotOfWords } from '../../../engine/relations/slots.ts';
import { inTextOrder } from '../../../engine/text/in-text-order.ts';
import type { Mention } from '../../../lexicon/entity-index.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import { repeatsOf } from '../repeats.ts';
import { ownCountry } from '../scope/deixis.ts';
import type { Name } from '../sentence/clause.ts';
import { CUES, type Cues } from '../sentence/cues.ts';
import { centralBankMeant, isOfCities, isPartOfLand, isSplitName, thingMeant } from './homonyms.ts';
import { latinNames } from './latin-names.ts';
import { legalNames } from './legal-names.ts';
import { nameOf } from './name-of.ts';
import { peopleOf } from './people.ts';
import { placesByEnding } from './places-by-ending.ts';
import { sectorsOf } from './sectors.ts';
import { shapedNames } from './shaped-names.ts';
import { shortNames } from './short-names.ts';
import { isSurname } from './surnames.ts';
import { toldCompanies } from './told-companies.ts';
import { tradedSort } from './traded-sorts.ts';
import { isTrade } from './trades.ts';
import { worksAndThings } from './works-and-sites.ts';

/** All names of a sentence in text order, none overlapping another. */
export function namesOf(scene: Scene, before: Discourse, cues: Cues): readonly Name[] {
  const registered = legalNames(scene, cues);
  const shaped = shapedNames(scene, cues);
  const shapes =
    registered.length === 0
      ? shaped
      : [...registered, ...shaped.filter((one) => !registered.some((other) => overlap(one, other)))];
  const known = knownNames(scene, before);
  const works = worksAndThings(scene, cues);
  // A name with its Latin one behind it is given anew: the headline had only half of it.
  const given = [
    ...shapes.filter(({ rule }) => rule === 'zh/subject/glossed-name'),
    ...works.filter(({ slot }) => slot.id !== slot.text),
  ];
  const names = known.filter((one) => !given.some((other) => overlap(one, other)));
  addFree(names, shapes);
  addFree(names, toldCompanies(scene, cues));
  addFree(names, latinNames(scene, cues));
  const places = placesByEnding(scene, cues);
  addFree(names, shortNames(scene, before));
  addFree(names, repeatsOf(scene, before, { cues, shaped: [...names, ...places] }));
  addFree(names, works);
  addFree(names, places);
  if ((cues & CUES.people) !== 0) addFree(names, peopleOf(scene));
  const found = names.length;
  for (const listed of scene.names) {
    const mention =
      listed.type === 'company' || listed.type === 'org'
        ? centralBankMeant(scene, thingMeant(scene, listed), before.names)
        : listed;
    if (clashes(names, found, mention) || namesMoney(scene, mention) || isTrade(scene, mention)) continue;
    if (isOnlyItsSort(mention, names.at(-1))) continue;
    if (isSurname(scene, mention) || isSplitName(scene, mention) || isPartOfLand(scene, mention)) continue;
    if (isOfCities(scene, mention)) continue;
    const sort = mention.type === 'metric' ? tradedSort(scene, mention) : null;
    if (sort !== null) {
      // 货物 was taken for freight.
      if (names.at(-1)?.start === sort.start) names.pop();
      if (!clashes(names, names.length, sort)) names.push(sort);
    }
    const whole = ownWhole(scene, before, mention);
    if (whole === null) names.push(listedName(scene, before, mention));
    else names.push(...whole);
    if (mention.type === 'commodity') addGlued(names, scene, mention, found);
  }
  const sectors = sectorsOf(scene, cues, { names, before });
  const all =
    sectors.length === 0
      ? names
      : [...names.filter((one) => !sectors.some((sector) => overlap(one, sector))), ...sectors];
  return inTextOrder(all);
}

/** 锗|金属, 钴|金属: what sort of thing the name before it is. */
function isOnlyItsSort({ id, start }: Mention, last: Name | undefined): boolean {
  return id === 'commodity:metals' && last?.type === 'commodity' && last.end === start;
}

/** Puts in the names that share no character with those that stand there already. */
function addFree(names: Name[], more: readonly Name[]): void {
  const standing = names.length;
  for (const one of more) if (!clashes(names, standing, one)) names.push(one);
}

/** Whether a stretch shares a character with one of the first `count` names. */
function clashes(names: readonly Name[], count: number, span: Span): boolean {
  for (let at = 0; at < count; at++) {
    const name = names[at];
    if (name !== undefined && overlap(name, span)) return true;
  }
  return false;
}

/** 61.4亿瑞典克朗: the country of a currency is nobody's. */
function namesMoney(scene: Scene, { start, end, type }: Mention): boolean {
  if (type !== 'country') return false;
  return scene.figures.some(
    (figure) => (figure.kind === 'money' || figure.kind === 'price') && figure.start < start && end < figure.end,
  );
}

/** What only a city itself has, and a part of what its country has: 首尔|新生儿, 东京|地铁, 伦敦|占46%. Elsewhere a capital may stand for its country. */
const OF_A_CITY =
  /^(?:市|都|城|新生儿|人口|居民|市民|地铁|公交|机场|街|郊|房|楼|住宅|公寓|租金|气温|最高气温|降雨|空气|医院|学校|中小学|大学|酒店|游客|警方|消防|警察|马拉松|地区|圈|首都圈|出租车|餐馆|商圈|交易所|约?占(?:了|大?约|近|逾|超过?|不到|不足)?(?=[\d一二三四五六七八九]))/u;

/** What a state does, for which its capital may stand: 北京方面, 北京警告. */
const OF_A_STATE =
  /^(?:方面|当局|政府|中央|领导|高层|[已将正曾也则还再多次]{0,2}(?:表示|声明|宣布|警告|指责|呼吁|承诺|希望|认为|反对|谴责|同意|拒绝|强调|坚持|要求|试图|寻求|禁止|限制|加强|收紧|放松|允许|批准|实施|推出|冬|残?奥|夏|国安|对|向|与|和|同|之间|在|有意|计划))/u;

/** 北京|接待游客, 北京|地区生产总值: in Chinese news the capital of China is the city, unless it acts as a state. */
function isOwnCapital({ text }: Scene, { id, end }: Mention): boolean {
  return id === 'place:CN-BJ' && !OF_A_STATE.test(text.slice(end, end + 6));
}

/** 成都、北京、重庆: a capital in a list of cities is a city. */
function isAmongCities({ text, names }: Scene, { start, end }: Mention): boolean {
  const joins = (between: string): boolean => /^[、和与及]$/u.test(between);
  return names.some(
    (one) =>
      one.type === 'place' &&
      one.standsFor === null &&
      (joins(text.slice(one.end, start)) || joins(text.slice(end, one.start))),
  );
}

function listedName(scene: Scene, before: Discourse, mention: Mention): Name {
  const { start, end, type, flags } = mention;
  const country = ownCountry(scene, before, mention) ?? macau(scene, before, mention);
  // 首尔新生儿, 东京人口: of the city itself; 首尔方面 stands for its country.
  const itself =
    mention.type === 'place' &&
    mention.standsFor !== null &&
    (OF_A_CITY.test(scene.text.slice(end, end + 4)) || isAmongCities(scene, mention) || isOwnCapital(scene, mention));
  const slot = country ?? slotOfName(scene.text, itself ? { ...mention, standsFor: null } : mention);
  return nameOf({ start, end }, country === null ? type : 'country', { slot, rule: ruleOf(mention), flags });
}

/** 访澳旅客 in a text on Macau: the same character stands for Australia. */
function macau({ lexicon, text, names }: Scene, { lastPlace }: Discourse, mention: Mention): Slot | null {
  if (mention.id !== 'country:AU' || mention.end - mention.start > 1) return null;
  if (lastPlace?.id !== MACAU && !names.some(({ id }) => id === MACAU)) return null;
  const { start, end } = mention;
  return { id: MACAU, label: lexicon.entity(MACAU)?.label ?? MACAU, text: text.slice(start, end), start, end };
}

const MACAU = 'country:MO';

/** 全社会用电量, 全国固定资产投资: a metric that says whose it is. */
function ownWhole(scene: Scene, before: Discourse, mention: Mention): readonly Name[] | null {
  if (mention.type !== 'metric' || scene.text.charAt(mention.start) !== '全') return null;
  const whole = /^(?:全社会|全国)(?=.{2})/u.exec(scene.text.slice(mention.start, mention.end));
  if (whole === null) return null;
  const at = mention.start + whole[0].length;
  const country = listedName(scene, before, { ...mention, end: at, id: 'scope:nationwide', type: 'scope' });
  return [country, listedName(scene, before, { ...mention, start: at })];
}

function ruleOf({ type }: Mention): Name['rule'] {
  if (type === 'metric') return 'zh/metric/name';
  return type === 'commodity' ? 'zh/object/name' : 'zh/subject/name';
}

/** 产镍, 产铜, 钴价, 铜矿产量: one character that is glued to the commodity says what is measured of it. */
function addGlued(names: Name[], scene: Scene, mention: Mention, found: number): void {
  const { text } = scene;
  const free = (at: number): boolean =>
    !scene.names.some((other) => other.start <= at && at < other.end && !clashes(names, found, other));
  if (
    text.charAt(mention.start - 1) === '产' &&
    free(mention.start - 1) &&
    !/[生国特水土矿房财]/u.test(text.charAt(mention.start - 2))
  )
    names.push(gluedName(scene, mention.start - 1, 'metric:production'));
  if (text.charAt(mention.end) === '价' && text.charAt(mention.end + 1) !== '值' && free(mention.end))
    names.push(gluedName(scene, mention.end, 'metric:price'));
}

function gluedName(scene: Scene, start: number, id: string): Name {
  const label = scene.lexicon.entity(id)?.label ?? id;
  const slot: Slot = { id, label, text: scene.text.charAt(start), start, end: start + 1 };
  return nameOf(slot, 'metric', { slot, rule: 'zh/metric/glued' });
}

/** Names by shape that the article used before. */
function knownNames(scene: Scene, before: Discourse): readonly Name[] {
  const { start, end } = scene.sentence;
  const sentence = scene.text.slice(start, end);
  const open = before.names.filter(({ text, id }) => text.length >= 2 && sentence.includes(text) && !id.includes(':'));
  if (open.length > 1) open.sort((a, b) => b.text.length - a.text.length);
  const names: Name[] = [];
  for (const slot of open) {
    for (let at = sentence.indexOf(slot.text); at >= 0; at = sentence.indexOf(slot.text, at + slot.text.length)) {
      const span: Span = { start: start + at, end: start + at + slot.text.length };
      if (clashes(names, names.length, span)) continue;
      const here = { ...slotOfWords(scene.text, span, () => slot.id), label: slot.label };
      const type = slot.text.length === 2 ? 'place' : 'unlisted';
      names.push(nameOf(span, type, { slot: here, rule: 'zh/subject/known-name' }));
    }
  }
  return names;
}

/** Whether two stretches share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
