import { oneOf } from '../../../engine/text/one-of.ts';
import type { Clause } from './clauses.ts';
import { itemAt } from './items.ts';
import { isVerb } from './phrases.ts';
import type { Reading } from './reading.ts';
import { verbGroup } from './verb-groups.ts';
import { PRESENT_STATE } from './word-classes.ts';
import { TRAITS } from './word-traits.ts';

const HAVE = new Set(['has', 'have']);
const BESIDE = TRAITS.hedge | TRAITS.conjunction;

/** Verbs in the plural present that are no past form: Equities make up 46%. */
const BARE_PRESENT = oneOf(
  /^(?:make|take|hold|own|use|earn|employ|produce|supply|account|represent|depend|rely|need|want|run|live|work|pay|cover|contain|comprise|keep|carry|provide|generate|buy|sell|eat|drink|spend|say|think|give|send|get|come|go|deliver|operate)$/,
);

/** "43 people are missing", "3,200 of its homes have been hit": the verb that the figure is the subject of. */
function verbBehind(items: Reading['items'], clause: Clause, index: number): number | null {
  const opens = items
    .slice(clause.from, index)
    .every(({ text, traits }) => (traits & BESIDE) !== 0 || /^(?:,|that)$/.test(text));
  if (!opens) return null;
  const group = verbGroup(items, index + 1, Math.min(clause.to, index + 9));
  return group === null ||
    items.slice(index + 1, group.first).some(({ type }) => type === 'figure' || type === 'date' || type === 'mark')
    ? null
    : group.main;
}

const PARTICIPLE =
  /^(?:[a-z]{2,}(?:ed|wn|ght|ung|orn|oken|osen|iven|itten|idden|aken|eaten|allen|sen)|heard|held|made|paid|sold|told|lost|left|met|cut|hit|put|set|shut|spent|sent|built|come|become|run|won|read|led|fed|had|done|gone|seen|been|kept|shot|sunk|begun|stood|found|put|spread)$/;

/** "has heard 180 witnesses": a participle right behind, or behind an adverb. */
function isParticipled(items: Reading['items'], at: number): boolean {
  const next = itemAt(items, at + 1).text;
  return PARTICIPLE.test(
    /ly$|^(?:now|also|already|so|since|far|not|more|than)$/.test(next) ? itemAt(items, at + 2).text : next,
  );
}

/** "The island's smallholders, who tend the fields, | produce three quarters": where a clause goes on behind an aside; null where it does not. */
function restOfMain(clauses: Reading['clauses'], clause: Clause): Clause | null {
  const at = clauses.indexOf(clause);
  const rest = clauses[at + 2];
  return clause.kind === 'main' && clauses[at + 1]?.kind === 'relative' && rest?.kind === 'main' ? rest : null;
}

/** Past forms that do not end in -ed; the others are in {@link PARTICIPLE}. */
const WAS = oneOf(
  /^(?:was|were|fell|rose|began|came|went|took|gave|grew|drew|flew|threw|blew|knew|broke|spoke|chose|drove|rode|wrote|sank|drank|ran|won|bought|brought|caught|taught|thought|fought|sought|said|laid|felt|kept|swept|dealt|meant|lent|struck|hung|dug|shook|saw|ate|beat|bore|tore|wore|shrank|did|could|would|should|might|must)$/,
);

/** "who tend about 60% of the land": a bare verb right behind the pronoun, which is no past form. */
function tellsOfToday(items: Reading['items'], { from }: Clause): boolean {
  if (!/^(?:who|which|that)$/.test(itemAt(items, from).text)) return false;
  const { text, traits, type } = itemAt(items, from + 1);
  return (
    type === 'word' &&
    (traits & TRAITS.bare) !== 0 &&
    !/ed$/.test(text) &&
    !PARTICIPLE.test(text) &&
    !WAS.test(text) &&
    !HELPER.test(text) &&
    !TELLS.test(text)
  );
}

const HELPER = oneOf(
  /^(?:will|can|may|have|has|had|is|are|in|on|at|by|for|from|with|of|to|the|an?|its|their|they|he|she|it|we|you)$/,
);

function isPresent(verb: string): boolean {
  return BARE_PRESENT.test(verb) || isStated(verb);
}

/** A verb in the singular present, or one that states how things are; "says" tells of what was. */
function isStated(verb: string): boolean {
  return PRESENT_STATE.test(verb) || (/[a-z]s$/.test(verb) && verb !== 'was' && !TELLS.test(verb));
}

/** Whoever says or expects something does so of a time that is told. */
const TELLS = oneOf(
  /^(?:says?|sees?|expects?|forecasts?|shows?|reckons?|predicts?|projects?|estimates?|believes?|thinks?)$/,
);

/** "holds 92% of world capacity": what is so today has no time unless the article says one; "has ordered": hardly one. */
export function tenseOf(
  { scene, items, clauses }: Reading,
  clause: Clause,
  index: number,
): 'present' | 'perfect' | 'past' {
  // Headlines tell what happened in the present tense: output tops 2.4 million tonnes.
  if (scene.role === 'headline') return 'past';
  const goesOn = restOfMain(clauses, clause);
  if (goesOn !== null && !items.slice(clause.from, clause.to).some(({ verb }) => verb)) {
    const verb = items.findIndex((item, at) => at >= goesOn.from && at < goesOn.to && item.verb);
    if (verb >= 0) return isPresent(itemAt(items, verb).text) ? 'present' : 'past';
  }
  if (clause.kind === 'relative' && tellsOfToday(items, clause)) return 'present';
  const subject = verbBehind(items, clause, index);
  for (let at = subject ?? index; at >= clause.from; at--) {
    if (!isVerb(items, at)) continue;
    // "have burned 214,000 hectares and killed 19 people": the helper holds for both.
    if (/^(?:and|or)$/.test(itemAt(items, at - 1).text) && /(?:ed|en|wn|un|ught|ot)$/.test(itemAt(items, at).text)) {
      const first = items.slice(clause.from, at - 1).findLast((_, back) => isVerb(items, clause.from + back));
      const helper = first === undefined ? undefined : itemAt(items, items.indexOf(first) - 1);
      if (helper !== undefined && HAVE.has(helper.text)) return 'perfect';
    }
    const { start, end } = itemAt(items, at);
    const verb = scene.text.slice(start, end);
    let before = at - 1;
    while (
      before > clause.from &&
      /ly$|^(?:also|now|still|more|than|nonetheless|since|already|not|been)$/.test(itemAt(items, before).text)
    )
      before--;
    const helper = itemAt(items, before).text;
    // "have more than doubled": the figure is the verb.
    if (HAVE.has(verb) && /^(?:doubled|tripled|trebled|quadrupled|halved)/.test(itemAt(items, index).text))
      return 'perfect';
    if (HAVE.has(helper) || (HAVE.has(verb) && isParticipled(items, at))) return 'perfect';
    if (/^(?:is|are|can|may|must)$/.test(helper)) return 'present';
    if (BARE_PRESENT.test(verb) && !/^(?:to|will|would|can|could|may|might|must|should|did)$/.test(helper))
      return 'present';
    return isStated(verb) ? 'present' : 'past';
  }
  return 'past';
}
