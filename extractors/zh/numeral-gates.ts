import { isDigit } from '../engine/characters.ts';
import type { Find } from '../engine/find.ts';
import type { ReadingContext, Rule } from '../engine/rule.ts';
import type { RuleName } from '../model/derivation.ts';
import { TAIL_STARTS } from './label-tails.ts';
import { isNumeralCharacter, NUMERAL_CHARACTERS } from './numeral-characters.ts';
import { endOfRun, LONGEST_RUN, skipSpace } from './small-numbers.ts';

/** What has to stand behind a run of digits or of numeral characters for a rule to have a chance at it. */
interface Gate {
  /** Characters of which one has to follow, one space skipped; all do where there is no list. */
  readonly signs?: string;
  readonly shortest?: number;
  readonly longest?: number;
  /** Only at digits, or only at numerals in words. */
  readonly only?: 'digits' | 'words';
}

/** What may follow a run inside one number: 3|.5, 3|千, 十|多, 三|点五, 2|,000. */
const GOES_ON = `${NUMERAL_CHARACTERS}.,·・点来kKeE`;
const MORE = '多余';
const JOINERS = '-~—至到';
const LIST = '、和';

/** A rule that is not listed is always tried. */
const GATES: ReadonlyMap<RuleName, Gate> = new Map<RuleName, Gate>([
  ['zh/time/year', { signs: '年', shortest: 2, longest: 4 }],
  ['zh/time/years-with-one-sign', { signs: `年${JOINERS}`, shortest: 4, longest: 4 }],
  // 妇 and those behind it open the words of a holiday or follow one: 三八妇女节, 五一劳动节, 五一期间, 五一小长假.
  ['zh/time/part-of-year', { signs: `月季${JOINERS}${LIST}妇劳青儿期假长黄当前小`, longest: 3 }],
  ['zh/time/day-of-month', { signs: `日号${JOINERS}${LIST}`, longest: 3 }],
  ['zh/time/numeric-date', { signs: '-/.', longest: 4 }],
  ['zh/relative/ago', { signs: `年个星礼周天日小分钟${GOES_ON}` }],
  ['zh/time/century', { signs: '世', longest: 3 }],
  ['zh/time/decade', { signs: '年', longest: 4 }],
  ['zh/time/five-year-plan', { signs: '”"」』’期时规计末初以开收前后的头', shortest: 2, longest: 3, only: 'words' }],
  ['zh/time/era', { signs: '历', longest: 1 }],
  ['zh/time/fiscal-year', { signs: '财/-', shortest: 4, longest: 4 }],
  ['zh/quantity/score', { signs: ':：比' }],
  ['zh/quantity/negative', { signs: '下', longest: 1 }],
  ['zh/time/clock', { signs: '时点:：', longest: 3 }],
  ['zh/label/numbered', { signs: `${TAIL_STARTS}${GOES_ON}${MORE}` }],
  ['zh/label/list-number', { signs: `、.．)）:：${GOES_ON}${MORE}`, longest: 3 }],
]);

/**
 * The rules with one that stands for all of them at numerals: it looks once at how long the number is and what follows
 * it, and tries only the rules that this lets through, in their order. A number wakes a dozen rules otherwise.
 */
export function behindGates(rules: readonly Rule[]): readonly Rule[] {
  const waking = rules.filter((rule) => rule.starts.some(opensAtNumeral));
  const last = waking.at(-1);
  if (last === undefined) return rules;
  const admitted = admission(waking);
  const read = (text: string, at: number, context: ReadingContext): Find | null => {
    if (!isNumeralCharacter(text, at)) return last.read(text, at, context);
    let best: Find | null = null;
    for (const rule of admitted(text, at)) {
      const find = rule.read(text, at, context);
      if (find !== null && (best === null || find.end > best.end)) best = find;
    }
    return best;
  };
  const firsts = new Set(waking.flatMap(({ starts }) => starts.filter(opensAtNumeral)).map((start) => start.charAt(0)));
  return rules.map((rule) => {
    const elsewhere = rule.starts.filter((start) => !opensAtNumeral(start));
    if (rule === last) return { ...rule, starts: [...elsewhere, ...firsts], read };
    return waking.includes(rule) ? { ...rule, starts: elsewhere } : rule;
  });
}

function opensAtNumeral(start: string): boolean {
  return isNumeralCharacter(start, 0);
}

/** Which of the rules may open here. What was decided for a run of one shape is kept: there are few shapes. */
function admission(rules: readonly Rule[]): (text: string, at: number) => readonly Rule[] {
  const signs = [...new Set([...GATES.values()].flatMap((gate) => [...(gate.signs ?? '')]))];
  const signClass = classes(signs.map((sign) => [sign]));
  // Characters that open the same rules are one to the table of what was decided; digits are apart in any case.
  const alike = new Map<string, string[]>();
  for (const first of NUMERAL_CHARACTERS) {
    const key = `${isDigit(first.charCodeAt(0))} ${openedBy(rules, first).join()}`;
    alike.set(key, [...(alike.get(key) ?? []), first]);
  }
  const firstClass = classes([...alike.values()]);
  const decided: (readonly Rule[] | undefined)[] = [];
  return (text, at) => {
    const end = endOfRun(text, at);
    const length = end - at;
    const first = firstClass[text.charCodeAt(at)] ?? 0;
    const sign = signClass[text.charCodeAt(skipSpace(text, end))] ?? 0;
    const shape = (first * (LONGEST_RUN + 1) + length) * (signs.length + 1) + sign;
    const known = decided[shape];
    if (known !== undefined) return known;
    const character = text.charAt(at);
    const open = openedBy(rules, character).flatMap((index) => rules[index] ?? []);
    const only = isDigit(character.charCodeAt(0)) ? 'digits' : 'words';
    const found = open.filter(({ name }) => lets(GATES.get(name), { length, sign: signs[sign - 1] ?? '', only }));
    decided[shape] = found;
    return found;
  };
}

/** The places of the rules that have a start that begins with a character. */
function openedBy(rules: readonly Rule[], first: string): readonly number[] {
  return rules.flatMap(({ starts }, index) => (starts.some((start) => start.startsWith(first)) ? [index] : []));
}

interface Run {
  readonly length: number;
  /** Empty for a character that no gate names. */
  readonly sign: string;
  readonly only: 'digits' | 'words';
}

function lets(gate: Gate | undefined, { length, sign, only }: Run): boolean {
  if (gate === undefined) return true;
  if (gate.only !== undefined && gate.only !== only) return false;
  if (length < (gate.shortest ?? 0) || length > (gate.longest ?? LONGEST_RUN)) return false;
  return gate.signs === undefined || (sign !== '' && gate.signs.includes(sign));
}

/** Each character of the groups by the number of its group, from 1 on; 0 for all other characters. */
function classes(groups: readonly (readonly string[] | undefined)[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [index, group] of groups.entries())
    for (const character of group ?? []) table[character.charCodeAt(0)] = index + 1;
  return table;
}
