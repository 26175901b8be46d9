import type { Scene } from '../../../engine/relations/scene.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import { type Name, nameOf } from '../sentence/name.ts';

const LEAD = 'commodity:lead';
/** The metals that it is mined, stored and quoted with. */
const BESIDE = oneOf(/^commodity:(?:refined-)?(?:copper|zinc|tin|nickel|aluminium|silver|gold|lead-zinc)$/);
/** What the metal does and has: prices, stocks; edged down, added 0.2%, was steady at $2,044. */
const QUOTED =
  /(?<=^|[,;:] |\b(?:and|while|but|of|for|in|LME|London|Shanghai|SHFE|three-month|benchmark) )[Ll]ead(?= (?:prices?|stocks|inventories|concentrates?|ore|smelters?|mines?|output|production|imports|exports|futures|(?:(?:was|were|also|last|has|had) ){0,2}(?:edged|rose|risen|fell|fallen|gained|added|lost|shed|climbed|slipped|slid|dropped|eased|dipped|jumped|firmed|advanced|traded|closed|up|down|flat|steady|little changed)\b)|,? (?:and|or) (?:zinc|tin|nickel|silver|copper)\b)/g;

const NONE: readonly Name[] = [];

/** "Zinc gained 0.9%, lead edged down 0.2%": lead where it is the metal, which only another metal beside it shows. */
export function leadMetal(scene: Scene, from: number): readonly Name[] {
  if (!scene.names.some(({ id }) => BESIDE.test(id))) return NONE;
  const entity = scene.lexicon.entity(LEAD);
  if (entity === undefined) return NONE;
  const names: Name[] = [];
  for (const { index, 0: text } of everyMatch(QUOTED, scene.text.slice(from, scene.sentence.end))) {
    const span = { start: from + index, end: from + index + text.length };
    const slot = { id: entity.id, label: entity.label, text, ...span };
    names.push(nameOf(span, 'commodity', { slot, rule: 'en/name/listed' }));
  }
  return names;
}
