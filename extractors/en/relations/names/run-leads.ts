import { oneOf } from '../../../engine/text/one-of.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, VERBS } from '../sentence/word-classes.ts';
import { OFFICE, ROLES } from './roles.ts';

/** Capitalised words that are no names, or open a sentence; months and days are dates. */
const NO_NAMES = new Set(
  (
    'i he she it they we you there here that this these those what when where how why yes no not now then today yesterday ' +
    'mr mrs ms dr prof gen col lt maj brig adm cmdr cpl sgt capt insp supt gov sen rep rev chief executive president chairman chairwoman minister prime ceo cfo analysts traders officials ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter correction update source reporting editing ' +
    'fact factbox explainer explained analysis opinion exclusive breaking live timeline highlights key ' +
    'gmt utc bst cet est edt ist jst gaap non-gaap ifrs ebitda ebit ebita eps roe arr capex opex gmv aum fob cif exw fca aisc ' +
    'about around some nearly almost roughly over under more less most many few several half three-month first-half second-half ' +
    'first-quarter second-quarter third-quarter fourth-quarter full-year year-on-year only just even still also however meanwhile ' +
    'neighbouring neighboring nearby landlocked war-torn oil-rich resource-rich cash-strapped crisis-hit drought-hit flood-hit quake-hit fellow ' +
    'nevertheless nonetheless moreover furthermore additionally consequently therefore thus hence besides likewise similarly conversely instead indeed overall otherwise ' +
    'nobody everybody somebody anybody everyone someone anyone nothing everything something ' +
    'christmas easter thanksgiving ramadan diwali halloween ' +
    'physically newly privately publicly previously recently locally fully partly partially jointly domestically currently formerly officially'
  ).split(' '),
);

/** "Shares of Alder Bank", "Sales at Helvia": what is measured is no part of the name behind it. */
const MEASURED = oneOf(
  /^(?:Shares|Stocks?|Sales|Exports|Imports|Profits?|Deposits|Deliveries|Shipments|Revenues?|Trading|Investors|Customers|Bonds|Output|Production|Orders|Units|Executives|Analysts|Workers|Employees|Traders|Economists)$/,
);

/** How much, before whose: Total U.S. consumption. */
const SUM = oneOf(/^(?:Total|Net|Gross|Average|Combined|Annual|Monthly|Weekly)$/);

/** What a word is at the beginning of a run of capitals. */
interface Lead {
  readonly isNoName: boolean;
  readonly isVerb: boolean;
  readonly isRole: boolean;
  readonly isSum: boolean;
  readonly isMeasured: boolean;
  readonly isOffice: boolean;
}

/** Runs begin with the same words again and again. There is no end of words, so that what is kept has one. */
const LEADS = new Map<string, Lead>();
const MOST_LEADS = 4096;

/** What a word says of itself where a run of capitals begins with it; each word is looked at once. */
export function leadOf(word: string): Lead {
  const known = LEADS.get(word);
  if (known !== undefined) return known;
  const plain = word.toLowerCase().replace(/\.$/, '');
  const isNoName = [NO_NAMES, DETERMINERS, PREPOSITIONS, CONJUNCTIONS].some((words) => words.has(plain));
  const lead: Lead = {
    isNoName,
    isVerb: VERBS.has(plain),
    isRole: ROLES.test(plain),
    isSum: SUM.test(word),
    isMeasured: MEASURED.test(word),
    isOffice: OFFICE.test(word),
  };
  if (LEADS.size >= MOST_LEADS) LEADS.clear();
  // A copy: a word cut out of a text would hold the whole text for as long as it is kept here.
  LEADS.set(` ${word}`.slice(1), lead);
  return lead;
}
