import type { FigureReading } from '../../engine/figures/language-pack.ts';
import { hedgeBefore } from '../hedges/hedges.ts';
import { wordBefore } from '../read-word.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** How far back the count may stand that says what is meant, in UTF-16 units: a sentence or two, within the paragraph. */
const REACH = 320;
const CLOSES = /^(?:[.,;]|\s*$| (?:in|last|this|so|during|over|through|and|from|to|at|of them)\b)/;
/** What is done with things that are counted; `hit` and `reached` are of levels. */
const DEED =
  /^(?:delivered|sold|shipped|built|produced|made|assembled|ordered|bought|opened|closed|hired|launched|recorded|reported|registered|logged|scored|won|killed|injured|arrested|issued|signed|approved|exported|imported|planted|seized|rescued|evacuated|treated|tested|vaccinated|admitted)$/;

/**
 * `Airbus delivered 306 jets. Boeing delivered 296, its best year`: the same verb before a bare number, and nothing
 * behind it: more of what the verb has counted before. Null for every other number.
 */
export function countsSameDeed({ text, finds }: FigureReading, index: number): string | null {
  const find = finds[index];
  if (find?.type !== 'quantity' || find.unit !== null || find.magnitude.shape !== 'point' || find.spelled) return null;
  if (!CLOSES.test(text.slice(find.end, find.end + 10))) return null;
  const verb = wordBefore(text, hedgeBefore(text, find.start)?.start ?? find.start)?.word ?? '';
  if (!DEED.test(verb)) return null;
  for (let before = index - 1; before >= 0; before--) {
    const other = finds[before];
    if (other === undefined || find.start - other.end > REACH) return null;
    if (other.type !== 'quantity' || other.unit !== null || other.role === 'ordinal') continue;
    if (wordBefore(text, hedgeBefore(text, other.start)?.start ?? other.start)?.word !== verb) continue;
    if (text.slice(other.end, find.start).includes('\n')) return null;
    return readNounPhrase(text, other.end, { one: false })?.name ?? null;
  }
  return null;
}
