import { slotOfWords } from '../../../engine/relations/slots.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import type { Figure } from '../../../model/figure.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { CUES } from '../sentence/cues.ts';
import { itemAt } from '../sentence/items.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

const BOUND = '(?:(?: or | and )(?:over|above|older|under|younger|below|more|up)| to \\d{1,2}|-\\d{1,2}|\\+)?';
/** "people aged 65 and over", "those under 25", "children under five", "16- to 24-year-olds", "over-65s". */
const GROUP = new RegExp(
  '\\b(?:(?:(?!(?:for|of|among|by|in|to|with|and|the|all|some|most|that|as|from|while|when|on|at) )[a-z-]+ )?(?:people|workers|employees|adults|men|women|children|residents|those|students|pupils|drivers|patients|voters|citizens|pensioners|girls|boys|persons|population) ' +
    `(?:aged|under|over|below|above|between|older than|younger than) (?:the age of |between )?(?:\\d{1,3}|five|six|ten|twelve|sixteen|eighteen)${BOUND}(?: and \\d{1,2})?` +
    '|\\d{1,2}- to \\d{1,2}-year-olds|(?:over|under)-\\d{1,2}s)',
  'gi',
);

/** "14.8 million, or 25.1%, were 65 or older", "a third are under 18": the group is told behind a form of be. */
const OLD_AS =
  /^(?: of (?:them|whom|these|those))?(?:, or [\d.,]{1,9} ?%|, about [^,]{1,12})?,? (?:is|are|was|were) (?:aged )?(?<group>\d{1,3} (?:or|and) (?:over|above|older|under|younger|below)|(?:over|under|below|above) \d{1,3})(?= |[.,;])/;
const OLD_AS_REACH = 70;

/**
 * The age group that a figure is of: people aged 65 and over make up [21%]; [2.4 million] people aged 16 to 24. The
 * last one before the figure in its clause, else one right behind it. Null for the ages themselves.
 */
export function ageGroup(reading: Reading, figure: Figure): Attached | null {
  if (figure.kind === 'duration' || figure.kind === 'date') return null;
  const { scene, items, cues } = reading;
  if ((cues & CUES.ageForm) === 0 && ((cues & CUES.ageNoun) === 0 || (cues & CUES.ageWord) === 0)) return null;
  const clause = clauseAt(reading.clauses, figure.start);
  const first = itemAt(items, clause.from).start;
  let found: { readonly start: number; readonly end: number } | null = null;
  // A count that names its thing is of those that follow alone.
  const named = figure.kind === 'count' && figure.number !== null && figure.end > figure.number.end;
  const before = named ? '' : scene.text.slice(first, figure.start);
  for (const match of everyMatch(GROUP, before)) {
    const end = first + match.index + match[0].length;
    found = { start: first + match.index, end };
  }
  if (found === null) {
    const noun = figure.number?.end ?? figure.end;
    const behind = /^(?: of)?(?: the)? ?/.exec(scene.text.slice(noun, noun + 8))?.[0].length ?? 0;
    const from = noun + behind;
    const [match] = everyMatch(GROUP, scene.text.slice(from, Math.min(scene.sentence.end, from + 70)));
    if (match?.index === 0) found = { start: from, end: from + match[0].length };
    const told = OLD_AS.exec(scene.text.slice(figure.end, Math.min(scene.sentence.end, figure.end + OLD_AS_REACH)));
    const group = told?.groups?.['group'];
    if (found === null && told !== null && group !== undefined) {
      const end = figure.end + told[0].length;
      found = { start: end - group.length, end };
    }
  }
  if (found === null) return null;
  return {
    slot: slotOfWords(scene.text, found, (words) => words.toLowerCase()),
    rule: 'en/object/age-group',
    inherited: false,
  };
}
