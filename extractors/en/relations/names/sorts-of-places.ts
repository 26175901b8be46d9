import type { Name } from '../sentence/items.ts';

/** What a place is, before its name. */
const SORT =
  /\b(?:the )?(?:(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|coastal|neighbouring|neighboring|nearby|port|capital|holy|remote|southernmost|northernmost|[a-z]{3,12}-rich) )?(?:states?|provinces?|prefectures?|regions?|cantons?|counties|county|cit(?:y|ies)|towns?|villages?|municipality|districts?|departments?|boroughs?|islands?|isle|kingdom|emirate|port|republic|territory|oblast) of $/i;

/** The longest such words. */
const REACH = 48;

/** "The state of Michoacan received": what the place is belongs to its name, which does what the sentence says. */
export function withSortsOfPlaces(text: string, names: readonly Name[]): readonly Name[] {
  return names.map((name, at) => {
    if (text.charCodeAt(name.start - 2) !== F) return name;
    if (name.type !== 'country' && name.type !== 'place' && name.type !== 'unlisted') return name;
    const from = Math.max(names[at - 1]?.end ?? 0, name.start - REACH);
    const sort = SORT.exec(text.slice(from, name.start));
    return sort === null ? name : { ...name, start: from + sort.index };
  });
}

/** The end of "of", in front of its space. */
const F = 0x66;
