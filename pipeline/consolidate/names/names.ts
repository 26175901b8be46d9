import { countedNouns } from '../../../extractors/lexicon/counted.ts';
import type { Lexicon } from '../../../extractors/lexicon/lexicon.ts';
import type { Slot } from '../../../extractors/model/claim.ts';
import { lexiconInForce, metricNamed } from '../metrics/lexicon.ts';
import { ageGroupKey } from './age-group.ts';
import type { Name } from './name.ts';
import { sameInTranslation } from './translation.ts';

export type { Name } from './name.ts';

/**
 * Words that say what sort of thing a name is and may be left out: Andina Cobre and Andina Cobre Corp are one company.
 * Chinese ones are cut off the end.
 */
const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...[
    'the',
    'a',
    'an',
    'its',
    'their',
    'of',
    'inc',
    'corp',
    'corporation',
    'co',
    'company',
    'ltd',
    'limited',
    'plc',
    'llc',
    'group',
    'holdings',
  ],
  ...[
    'holding',
    'ag',
    'sa',
    'se',
    'nv',
    'gmbh',
    'ab',
    'asa',
    'spa',
    'pty',
    'mine',
    'project',
    'plant',
    'field',
    'well',
    'county',
    'province',
  ],
]);
const GENERIC_ENDINGS =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|股份公司|总公司|公司|集团|股份|控股|工厂|铜矿|金矿|铁矿|煤矿|矿山|矿|项目|油田|气田|港口|港|电站|大桥|县|市|省|州|井)$/u;

/**
 * Qualities that name no other thing: battery-grade lithium carbonate is lithium carbonate, three-month copper is
 * copper. What cuts a thing in two (light, refined, autumn) must never stand here.
 */
const NEUTRAL_WORDS: ReadonlySet<string> = new Set([
  ...[
    'battery-grade',
    'battery',
    'grade',
    'benchmark',
    'spot',
    'front-month',
    'three-month',
    'futures',
    'domestic',
    'imported',
    'total',
    'overall',
    'metric',
    // Four more patients, 950 others
    'more',
    'other',
    'another',
    'additional',
    'further',
  ],
]);
const NEUTRAL_BEGINNINGS = /^(?:电池级|工业级|国产|进口|基准|三个月期|三个月|主力|现货|全部|整体|该|本)/u;
const NEUTRAL_ENDINGS = /(?:期货|现货|主力合约|期货价|均价)$/u;

/** "Chinese-owned", "London-listed": whose a company is, not what it is called. */
const WHOSE = /(?:^|\s)(?:state|[a-z]{3,20})-(?:owned|based|listed|backed|controlled|run|led)(?=\s)/gu;

const CJK = /\p{Script=Han}/u;

/** True for two names that no writing tells apart: one is only known in Chinese, the other only in Latin letters. */
export function inTwoScripts(a: Name, b: Name): boolean {
  return !a.listed && !b.listed && CJK.test(a.key) !== CJK.test(b.key);
}

const TRANSLATED = new Map<string, boolean>();
const MOST_TRANSLATED = 50_000;

/** True for two names in two scripts of which a dictionary shows that they are one. */
export function translates(a: Name, b: Name): boolean {
  if (!inTwoScripts(a, b)) return false;
  const [chinese, english] = CJK.test(a.key) ? [a, b] : [b, a];
  const pair = `${chinese.key}|${english.key}`;
  const known = TRANSLATED.get(pair);
  if (known !== undefined) return known;
  const same = sameInTranslation(chinese.key, english.words);
  if (TRANSLATED.size >= MOST_TRANSLATED) TRANSLATED.clear();
  TRANSLATED.set(pair, same);
  return same;
}

const COUNTED = { zh: countedNouns('zh'), en: countedNouns('en') } as const;
const HOW_MANY = /(?:总人数|人数|总数量|总数|数量)$/u;

/** 企业, "firms" and "companies": whole names of things that news counts have one name in both languages. */
function countedAs(id: string): string | undefined {
  return CJK.test(id) ? COUNTED.zh.get(id.replace(HOW_MANY, '')) : COUNTED.en.get(id);
}

/** The names of ids under one lexicon: two articles of one event are compared figure by figure, by few names. */
interface Known {
  readonly lexicon: Lexicon;
  readonly names: Map<string, Name | null>;
}

/** So many are kept; then all are read anew. */
const MOST_KNOWN = 5000;
let known: Known | null = null;

/** The name of a slot; null where the slot is null or holds nothing but generic words. */
export function nameOf(slot: Slot | null): Name | null {
  if (slot === null) return null;
  const lexicon = lexiconInForce();
  if (known?.lexicon !== lexicon) known = { lexicon, names: new Map() };
  const there = known.names.get(slot.id);
  if (there !== undefined) return there;
  if (known.names.size >= MOST_KNOWN) known.names.clear();
  const name = readName(slot.id);
  known.names.set(slot.id, name);
  return name;
}

function readName(id: string): Name | null {
  if (/^[a-z]+:./u.test(id)) return { key: id, listed: true, words: [] };
  const ages = /\d/u.test(id) ? ageGroupKey(id) : null;
  if (ages !== null) return { key: ages, listed: true, words: [] };
  // 占国内生产总值的, "of gross domestic product", "of GDP": the whole of a share is often a metric, under any of its names.
  const metric = metricNamed(id);
  if (metric !== null) return { key: metric, listed: true, words: [] };
  const counted = wordsOf(countedAs(id) ?? '');
  const words = counted.length > 0 ? counted : wordsOf(id);
  return words.length === 0 ? null : { key: words.join(' '), listed: false, words };
}

/** A name that no lexicon lists, of words that are in normal form already. */
export function unlistedName(words: string): Name {
  return { key: words, listed: false, words: words.split(' ') };
}

/** The telling words of an unlisted name, in the form that two articles share. */
export function wordsOf(text: string): readonly string[] {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(WHOSE, ' ')
    .replace(/[“”"'‘’《》「」（）().,，]/gu, ' ')
    .trim();
  if (CJK.test(folded)) {
    const bare = cutEnd(folded.replace(/\s+/gu, '').replace(NEUTRAL_BEGINNINGS, '').replace(NEUTRAL_ENDINGS, ''));
    return bare === '' ? [] : [bare];
  }
  return folded
    .split(/\s+/u)
    .filter((word) => word !== '' && !GENERIC_WORDS.has(word) && !NEUTRAL_WORDS.has(word))
    .map(singular);
}

/** Half-way names keep two characters at least: 府谷县 becomes 府谷, 本市 stays. */
function cutEnd(name: string): string {
  const bare = name.replace(GENERIC_ENDINGS, '');
  return bare.length >= 2 ? bare : name;
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/u.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/**
 * How far two unlisted or listed names are apart: 0 the same, 1 one is the shorter form of the other (Granite Peak,
 * Granite Peak Rare Earths), null two different names.
 */
export function nameDistance(a: Name, b: Name): 0 | 1 | null {
  if (a.key === b.key) return 0;
  if (a.listed || b.listed) return null;
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  // One word alone may be a family name or a town that many firms carry: only longer beginnings count.
  return short.length >= 2 && short.every((word, i) => word === long[i]) ? 1 : null;
}

/** The coarse part of a name that all its forms share, for blocks. */
export function nameStem(name: Name): string {
  if (name.listed) return name.key;
  return name.words.length >= 2 ? name.words.slice(0, 2).join(' ') : name.key;
}
