import type { Name } from '../sentence/items.ts';

/** `(SIAM)`, `(NASDAQ: PLXS)`, `(BP.L)`, `(NYSE: HLV; TSX: HLV)`: another word for the name before it. */
const GLOSS =
  /\s?\(((?:[A-Z][A-Za-z-]{1,12}(?: [A-Z][a-z]+)? ?: ?)?[A-Z0-9][A-Za-z0-9.&-]{1,11}(?:[;,] ?[A-Z][A-Za-z-]{1,12} ?: ?[A-Z0-9][A-Z0-9.]{0,9}){0,3})\)/y;

/**
 * Names in brackets that only repeat the one before them: they are whoever it is, and do nothing of their own. The
 * Society of Indian Manufacturers (SIM) said; Parallax Software Inc. (NASDAQ: PLXS) today announced.
 *
 * @param names in text order
 */
export function withGlosses(text: string, names: readonly Name[]): readonly Name[] {
  if (!names.some(({ start }) => isInBrackets(text, start))) return names;
  const out: Name[] = [];
  let whole: Name | null = null;
  let until = -1;
  for (const name of names) {
    if (whole !== null && name.start < until) {
      out.push(glossOf(whole, name));
      continue;
    }
    out.push(name);
    whole = isNamed(name) ? name : null;
    // "Parallax Software Inc. (": the full stop of a short form is no part of the name.
    const end = text.charAt(name.end) === '.' ? name.end + 1 : name.end;
    GLOSS.lastIndex = end;
    const gloss = whole === null ? null : GLOSS.exec(text);
    until = gloss !== null && /[A-Z].*[A-Z]/.test(gloss[1] ?? '') ? GLOSS.lastIndex : -1;
  }
  return out;
}

function isInBrackets(text: string, start: number): boolean {
  const last = text.charAt(start - 1);
  const mark = last === ' ' ? text.charAt(start - 2) : last;
  return last === '(' || mark === ':' || mark === ';';
}

function isNamed({ type }: Name): boolean {
  return type === 'unlisted' || type === 'company' || type === 'org';
}

function glossOf(whole: Name, { start, end, slot }: Name): Name {
  return {
    ...whole,
    start,
    end,
    slot: { ...whole.slot, text: slot.text, start, end },
    rule: 'en/name/gloss',
    repeats: true,
  };
}
