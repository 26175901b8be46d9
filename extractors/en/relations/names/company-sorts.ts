import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Slot } from '../../../model/claim.ts';
import { isSiteOrLand } from './introduced-sites.ts';

/**
 * Words for sorts of companies, a sort a row. A text that has introduced "Italian yard Adriatica" comes back to it as
 * "the shipbuilder": a word of the same row.
 */
const SORTS: readonly string[] = [
  'bank lender banks creditor thrift',
  'insurer reinsurer underwriter insurance assurance',
  'broker brokerage',
  'fund investor financier',
  'miner explorer mining mines minerals resources lithium goldminer',
  'driller explorer oil petroleum energy gas',
  'utility power electric electricity energias energy',
  'carmaker automaker autos motors motor auto truckmaker marque car',
  'airline carrier airlines airways',
  'carrier shipping liner shipper line lines shipowner containers freight',
  'shipbuilder shipyard yard',
  'planemaker jetmaker aircraft aerospace',
  'chipmaker foundry chips semiconductor semiconductors memory',
  'steelmaker steel mill',
  'drugmaker pharma pharmaceutical pharmaceuticals biotech drug drugs',
  'retailer grocer supermarket supermarkets chain grocery retail stores store discounter',
  'brewer beer breweries distiller drinks',
  'builder homebuilder housebuilder developer property builders homes construction',
  'landlord property reit office',
  'telecom telco telecoms mobile broadband',
  'refiner refinery smelter',
  'toolmaker tools equipment lithography',
  'software cloud internet platform technology app streaming search',
  'publisher newspaper media broadcaster',
  'toymaker toys',
  'tobacco cigarette cigarettes',
  'hotelier hotels hotel',
  'courier parcels parcel logistics post postal',
  'fashion luxury clothing apparel jeweller watchmaker',
  'fertiliser fertilizer chemicals chemical potash',
  'cement concrete',
  'food confectioner chocolate dairy',
];

const SORT_ROWS: ReadonlyMap<string, ReadonlySet<number>> = sortRows();

function sortRows(): ReadonlyMap<string, ReadonlySet<number>> {
  const rows = new Map<string, Set<number>>();
  SORTS.forEach((words, row) => {
    for (const word of words.split(' ')) rows.set(word, (rows.get(word) ?? new Set()).add(row));
  });
  return rows;
}

/** How far back, in UTF-16 units, a text is asked how it introduced a company. */
const REACH = 4000;

/**
 * The company that "the shipbuilder" or "the Canadian group" comes back to: the one that the text has called so, or
 * that says so itself; of several the last; else the last company that is not known to be of another sort. Null where all
 * are: "the bank" in a text on a chipmaker is somebody else.
 *
 * @param words the words of the repeat, its article left out
 * @param known.names latest first
 * @param before the article up to the sentence; only its last few thousand characters are looked at
 */
export function companyOfSort(
  words: readonly string[],
  { names, lastCompany, headline }: Pick<Discourse, 'names' | 'lastCompany' | 'headline'>,
  before: string,
): Slot | null {
  const text = before.slice(-REACH);
  const rows = rowsOf(words);
  const lands = words.filter((word) => /^[A-Z]/.test(word)).map((word) => word.toLowerCase().replace(/-based$/, ''));
  if (lastCompany === null) return null;
  const seen = new Set<string>();
  const candidates = [lastCompany, ...names.filter(({ id }) => !id.includes(':') || id.startsWith('company:'))].filter(
    ({ id }) => !seen.has(id) && seen.add(id),
  );
  const companies = candidates.filter((name) => !PUBLIC_BODY.test(name.label) && !isSiteOrLand(name, text));
  if (rows.size === 0 && lands.length === 0) {
    // Behind a word on its mine, and two paragraphs behind the last one on a partner, "the company" is that of the headline.
    const oldest = names.findLast(({ id }) => companies.some((company) => company.id === id)) ?? companies.at(-1);
    const topic = companies.find(({ id }) => id === headline.subject?.id) ?? fullest(oldest, companies);
    const told = before.slice(Math.max(0, lastCompany.start - 24), lastCompany.start);
    const rival = RIVAL.test(told) && before.indexOf('\n', lastCompany.end) >= 0;
    const turned = rival || !companies.includes(lastCompany) || lastCompany.start < lastParagraphs(before);
    return turned && topic !== null ? topic : (companies[0] ?? lastCompany);
  }
  let best: { readonly name: Slot | null; readonly fit: number } = { name: null, fit: -1 };
  for (const name of companies.length === 0 ? candidates : companies) {
    const introduced = introduction(name, text);
    const fit = sortFit(rows, rowsOf(introduced)) + (lands.some((land) => introduced.includes(land)) ? 2 : 0);
    if (fit > best.fit) best = { name, fit };
  }
  return best.name;
}

/** "Shares fell. Rival Next gained 1%.": one that is only named beside the company, and opens no paragraph. */
const RIVAL = /[^\n] (?:[Rr]ivals?|[Pp]eers?|[Cc]ompetitors?)(?: [a-z-]+)? $/;

/** "The utility" is not the regulator that ruled on its prices. */
const PUBLIC_BODY =
  /\b(?:ministry|regulator|watchdog|council|commission|court|police|government|authority|parliament|treasury|cabinet|bureau|agency|department|office|association|federation|union)$/i;

/** 2 for the same sort, 0 where one is not known, -1 for another sort. */
function sortFit(wanted: ReadonlySet<number>, told: ReadonlySet<number>): number {
  if (wanted.size === 0 || told.size === 0) return 0;
  return [...told].some((row) => wanted.has(row)) ? 2 : -1;
}

function rowsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.flatMap((word) => [...(SORT_ROWS.get(word) ?? [])]));
}

/** Northgate, which the text has called Northgate Minerals since. */
function fullest(name: Slot | undefined, names: readonly Slot[]): Slot | null {
  return name === undefined ? null : (names.find(({ id }) => id.startsWith(`${name.id} `)) ?? name);
}

/** No two paragraphs of news are longer; a text without any is not walked back to its beginning each time. */
const PARAGRAPHS = 20_000;

/** Where the paragraph before the one that `before` ends in begins; 0 where that is far off. */
function lastParagraphs(before: string): number {
  const from = Math.max(0, before.length - PARAGRAPHS);
  const near = before.slice(from);
  const own = near.lastIndexOf('\n', near.trimEnd().length);
  const last = near.slice(0, Math.max(0, own)).trimEnd().lastIndexOf('\n');
  return last < 0 ? 0 : from + last + 1;
}

/** The words by which a text has said what a name is, in small letters: "Swiss insurer Helvia", "Helvia, the insurer", its own. */
function introduction({ label, text: words }: Slot, text: string): readonly string[] {
  const found = label.toLowerCase().split(/[ -]/);
  for (const name of new Set([label, words])) {
    for (let at = text.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(name, at - 1)) {
      const before = /((?:[A-Za-z-]+ ){1,4})$/.exec(text.slice(Math.max(0, at - 48), at))?.[1] ?? '';
      const behind = /^, (?:an?|the|one of) ([^,.;]{3,60})/.exec(text.slice(at + name.length, at + name.length + 72));
      const told = `${before}${behind?.[1] ?? ''}`.toLowerCase().replaceAll('-based', '');
      found.push(...told.trim().split(/[ -]/));
    }
  }
  return found;
}
