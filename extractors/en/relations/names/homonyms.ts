import type { Scene } from '../../../engine/relations/scene.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/name.ts';

const COMPANY = 'company:amazon';
const FOREST = 'place:BR/amazon';
/** "Brazil's Amazon", "the Amazon": a company has neither owner nor article. */
const BEFORE = /(?:\b(?:the|Brazilian|Peruvian|Colombian|Bolivian|Ecuadorian)|['’]s) $/i;
const BEHIND =
  /^ (?:rain ?forests?|forests?|basin|jungle|region|deforestation|clearing|biome|fires|wildfires|drought)\b/i;
const NEAR = /\b(?:deforest\w*|rain ?forests?|logging|indigenous|jungle|cattle ranch\w*)\b/i;
/** How far around the name the words are looked for that tell of woods. */
const REACH = 160;
/** What a weight-loss drug is for is not what is measured. */
const REMEDY =
  /^[ -](?:drugs?|treatments?|medicines?|medications?|jabs?|pills?|shots?|injections?|therap(?:y|ies)|products?|market)\b/;

/** The Amazon where it is the forest and not the company. */
export function forestMeant(name: Name, { text, lexicon }: Scene): Name {
  if (name.slot.id !== COMPANY || name.end - name.start > 'Amazon'.length) return name;
  const behind = text.slice(name.end, name.end + 16);
  if (/^['’]s\b|^\.com/.test(behind) && !NEAR.test(text.slice(Math.max(0, name.start - REACH), name.end + REACH)))
    return name;
  const owned = BEFORE.test(text.slice(Math.max(0, name.start - 12), name.start));
  if (!owned && !BEHIND.test(behind) && !NEAR.test(text.slice(Math.max(0, name.start - REACH), name.end + REACH)))
    return name;
  const label = lexicon.entity(FOREST)?.label ?? name.slot.label;
  return { ...name, type: 'place', flags: {}, slot: { ...name.slot, id: FOREST, label } };
}

/** What prices do: a contract that closed higher is one of futures, and nobody's order. */
const QUOTED =
  /^ (?:on (?:the )?[A-Z][A-Za-z '’]{2,44} )?(?:was |were |has |have |had )?(?:also |earlier |last |now )?(?:hit|rose|risen|fell|fallen|closed|settled|traded|gained|lost|slipped|touched|climbed|dropped|ended|finished|slid|jumped|added|shed|eased|edged|surged|soared|tumbled|up|down|little changed)\b/;

/** "The contract hit a record $14,527": what is traded, and no order that somebody won. */
export function isTradedContract(id: string, text: string, end: number): boolean {
  return id === 'metric:contract-value' && QUOTED.test(text.slice(end, end + 72));
}

/** "Ended daytime trade 1.9% lower", "in early Asian trade": a session, and not how much is traded. */
export function isSession(id: string, text: string, start: number): boolean {
  return (
    id === 'metric:trade-volume' &&
    /\b(?:daytime|night-time|overnight|(?:mid-?)?morning|afternoon|midday|early|late|Asian|European|London|thin|pre-market|after-hours) $/.test(
      text.slice(Math.max(0, start - 14), start),
    )
  );
}

/** "Crude for June settlement": when a contract falls due, and nothing that is paid to anybody. */
export function isDueDate(id: string, text: string, start: number): boolean {
  return (
    id === 'metric:compensation' &&
    /\bfor (?:(?:January|February|March|April|May|June|July|August|September|October|November|December|next-month|nearby) )?$/.test(
      text.slice(Math.max(0, start - 16), start),
    )
  );
}

/** "During the period", "over the same period": when something was, and not how long it is. */
export function isPeriodItself(id: string, text: string, { start, end }: Span): boolean {
  if (id !== 'metric:duration' || text.slice(start, end).toLowerCase() !== 'period') return false;
  return (
    /\b(?:during|in|over|for|throughout|within|of|from) (?:the|this|that)(?: (?:same|reporting|corresponding|[a-z]+-[a-z]+))? $/i.test(
      text.slice(Math.max(0, start - 40), start),
    ) || !/^ (?:of|is|was|to)\b/.test(text.slice(end, end + 5))
  );
}

/** "Prices of catastrophe cover fell": what an insurer sells. Forests cover a third of the land, and it will cover more. */
export function isCoverSold(id: string, text: string, { start, end }: Span): boolean {
  if (id !== 'metric:area' || text.slice(start, end) !== 'cover') return false;
  return /\b(?:insurance|reinsurance|catastrophe|health|life|medical|dental|motor|home|flood|storm|crop|credit|property|liability|casualty|travel|pension|hurricane|wildfire|earthquake|disability|accident) $/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

/** True for a measure that only says what a remedy is for: the weight-loss drug. */
export function isPurpose(id: string, text: string, end: number): boolean {
  return id === 'metric:weight-loss' && REMEDY.test(text.slice(end, end + 14));
}
