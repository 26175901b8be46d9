import { slotOfEntity } from '../../../engine/relations/slots.ts';
import type { EntityId } from '../../../lexicon/entity.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Attached, Reading } from '../sentence/reading.ts';

/** What is done to animals on farms where a disease breaks out; what is killed besides is told of by the verb. */
const ENDED = 'metric:culled';
/** What dies of itself or by the weather, of animals. */
const LOST = 'metric:livestock-lost';
const ANIMALS =
  /(?:^|[ -])(?:bird|hen|chicken|duck|geese|goose|turkey|layer|pig|hog|sow|cow|cattle|sheep|goat|mink|animal|poultry|buffalo|livestock|head)$/;

/** What befell those that were just counted, by the words for it; the nouns (arrests, suicides) are the lexicon's. */
const FATES: readonly (readonly [id: EntityId, words: string])[] = [
  ['metric:suicides', '(?:took|taken|take) their own lives|killed themselves|died by suicide|committed suicide'],
  [
    'metric:hospitalised',
    '(?:taken|rushed|sent|airlifted|admitted|transferred|brought) to (?:a |the |an )?(?:[a-z]+ )?hospitals?|hospitali[sz]ed',
  ],
  ['metric:inpatients', 'in hospitals?|(?:being )?treated (?:in|at) hospitals?|receiving treatment'],
  ['metric:homeless-by-disaster', 'homeless|(?:made|left|rendered) homeless'],
  [
    'metric:refugees',
    '(?:from|out of) their homes?|displaced|uprooted|(?:internally|forcibly) displaced|(?:forced|driven) (?:from|out of) their homes|forced to flee',
  ],
  ['metric:prosecutions', 'charged|indicted|prosecuted'],
  ['metric:convictions', 'convicted|found guilty'],
  ['metric:deportations', 'deported'],
  ['metric:arrests', 'detained|taken into custody'],
  ['metric:stranded', 'stranded'],
  ['metric:power-outage', '(?:without|lost) (?:power|electricity)'],
  ['metric:evacuated', 'evacuated|moved to safety'],
  ['metric:rescued', 'rescued|pulled out alive|brought to safety'],
  ['metric:culled', 'culled|put down'],
  [LOST, 'drowned|died|perished|swept away|washed away|starved|frozen to death'],
  [ENDED, 'destroyed|killed'],
];
const LEAD =
  '^ ?(?:of (?:livestock|cattle|sheep|goats|pigs|poultry|animals) )?(?:others? |more )?(?:(?:have|has|had|were|was|are|is|been|being|remain|remains|remained|also|still|reportedly|later|then|left|people) )*';
const FATE = new RegExp(`${LEAD}(?:${FATES.map(([, words], index) => `(?<f${index}>${words})`).join('|')})\\b`);
const REACH = 70;

/**
 * What befell the people that a figure counts, where the words for it stand right behind them: 40 people [were taken to
 * hospital], 5,000 [homeless], seven [were charged]. Null where nothing of the sort follows.
 */
export function fateBehind({ scene }: Reading, { kind, unit, end }: Figure): Attached | null {
  if (kind !== 'count' && unit !== '1') return null;
  const match = FATE.exec(scene.text.slice(end, Math.min(scene.sentence.end, end + REACH)).toLowerCase());
  const found = FATES.findIndex((_, index) => match?.groups?.[`f${index}`] !== undefined);
  const [id] = FATES[found] ?? [];
  const words = match?.groups?.[`f${found}`];
  if ((id === ENDED || id === LOST) && !ANIMALS.test(unit ?? '')) return null;
  if (match === null || id === undefined || words === undefined) return null;
  const to = end + match[0].length;
  const from = to - words.length;
  return {
    slot: slotOfEntity(scene, id, { start: from, end: to }),
    rule: 'en/metric/befalls',
    inherited: false,
  };
}
