import type { Find } from '../../engine/figures/find.ts';
import type { ReadingContext, Rule } from '../../engine/figures/rule.ts';
import { unitAt } from '../../engine/text/characters.ts';
import { GATES, type Gate } from '../gate-table.ts';
import { ARABIC, classAt, isNumeralCharacter, NUMERAL_CHARACTERS } from './numeral-characters.ts';
import { readNumeral } from './numerals.ts';
import { endOfRun, LONGEST_RUN, skipSpace } from './small-numbers.ts';

/**
 * The rules with one that stands for all of them at numerals: it looks once at how long the number is and what stands
 * around it, and tries only the rules that this lets through, in their order. A number wakes a dozen rules otherwise.
 */
export function behindGates(rules: readonly Rule[]): readonly Rule[] {
  const waking = rules.filter((rule) => rule.starts.some(opensAtNumeral));
  const last = waking.at(-1);
  if (last === undefined) return rules;
  const gates = waking.flatMap((rule) => (GATES.get(rule.name) ?? [{}]).map((gate) => ({ rule, gate })));
  const admitted = admission(gates);
  const read = (text: string, at: number, context: ReadingContext): Find | null => {
    if (!isNumeralCharacter(text, at)) return last.read(text, at, context);
    let best: Find | null = null;
    for (let bits = admitted(text, at); bits !== 0; bits &= bits - 1) {
      const find = gates[31 - Math.clz32(bits & -bits)]?.rule.read(text, at, context) ?? null;
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

interface GatedRule {
  readonly rule: Rule;
  readonly gate: Gate;
}

/** The gates that let a number through, as bits: a gate that asks nothing of a place has its bit at every character of it. */
function admission(gates: readonly GatedRule[]): (text: string, at: number) => number {
  if (gates.length > 31) throw new RangeError(`${gates.length} gates do not fit into the bits of a number`);
  const opens = bitsByCharacter(gates, ({ rule, gate }) =>
    NUMERAL_CHARACTERS.filter((first) => startsWith(rule, first) && gate.first?.includes(first) !== false),
  );
  const before = bitsByCharacter(gates, ({ gate }) => characters(gate.before));
  const signs = bitsByCharacter(gates, ({ gate }) => characters(gate.signs));
  const shut = bitsByCharacter(gates, ({ gate }) => characters(gate.shut));
  const open = bitsWhere(gates, ({ gate }) => gate.shut === undefined);
  const next = bitsByCharacter(gates, ({ gate }) => characters(gate.next));
  const behind = bitsByCharacter(gates, ({ gate }) => characters(gate.behind));
  const beyond = bitsByCharacter(gates, ({ gate }) => characters(gate.beyond));
  const lengths = { words: bitsByLength(gates, 'words'), digits: bitsByLength(gates, 'digits') };
  const read = bitsWhere(gates, ({ gate }) => gate.behind !== undefined);
  const unread = bitsWhere(gates, ({ gate }) => gate.unread === true);
  return (text, at) => {
    const end = endOfRun(text, at);
    const sign = skipSpace(text, end);
    const length = (classAt(text, at) === ARABIC ? lengths.digits : lengths.words)[end - at] ?? 0;
    const bits =
      length &
      bitsAt(opens, text, at) &
      bitsAt(before, text, at - 1) &
      bitsAt(signs, text, sign) &
      (open | ~bitsAt(shut, text, sign)) &
      bitsAt(next, text, sign + 1);
    if ((bits & (read | unread)) === 0) return bits;
    const numeral = readNumeral(text, at);
    if (numeral === null) return bits & ~read;
    const place = skipSpace(text, numeral.end);
    return bits & ~unread & bitsAt(behind, text, place) & bitsAt(beyond, text, place + 1);
  };
}

function bitsAt(table: Uint32Array, text: string, at: number): number {
  return table[unitAt(text, at)] ?? 0;
}

function startsWith(rule: Rule, first: string): boolean {
  return rule.starts.some((start) => start.startsWith(first));
}

function characters(list: string | undefined): readonly string[] | null {
  return list === undefined ? null : [...list];
}

function bitsWhere(gates: readonly GatedRule[], holds: (gate: GatedRule) => boolean): number {
  return gates.reduce((bits, gate, index) => (holds(gate) ? bits | (1 << index) : bits), 0);
}

/** For each character the gates that let it through; a gate without a list lets all through. */
function bitsByCharacter(
  gates: readonly GatedRule[],
  listOf: (gate: GatedRule) => readonly string[] | null,
): Uint32Array {
  const lists = gates.map(listOf);
  const table = new Uint32Array(0x10000).fill(bitsWhere(gates, (gate) => lists[gates.indexOf(gate)] === null));
  for (const [index, list] of lists.entries()) {
    for (const character of list ?? []) {
      const code = character.charCodeAt(0);
      table[code] = (table[code] ?? 0) | (1 << index);
    }
  }
  return table;
}

function bitsByLength(gates: readonly GatedRule[], sort: Gate['only']): readonly number[] {
  return Array.from({ length: LONGEST_RUN + 1 }, (_, length) =>
    bitsWhere(
      gates,
      ({ gate: { shortest = 0, longest = LONGEST_RUN, only } }) =>
        length >= shortest && length <= longest && (only === undefined || only === sort),
    ),
  );
}
