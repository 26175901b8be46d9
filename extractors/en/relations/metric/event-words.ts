const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What befalls people and places: told with whom it killed, what it destroyed and where. */
export const EVENT_NOUNS = set(
  'earthquake quake tremor aftershock aftershocks storm storms superstorm cyclone typhoon hurricane tornado tornadoes flood floods flooding ' +
    'rain rains downpour downpours rainfall landslide landslides mudslide mudslides avalanche wildfire wildfires bushfire bushfires blaze ' +
    'blazes fire fires inferno explosion explosions blast blasts crash collision accident accidents derailment stampede attack attacks raid ' +
    'raids airstrike airstrikes bombing bombings shelling shooting shootings outbreak epidemic pandemic drought heatwave blizzard snowstorm ' +
    'hailstorm eruption tsunami disaster disasters war conflict fighting violence clashes riots unrest virus disease monsoon winds gales surge ' +
    'sinking capsizing collapse leak spill outage blackout strike strikes walkout shutdown hailstones waves twister',
);

/** Kinds of places that stand before "of" and a name: the island of Luzon, the town of Tully. */
export const PLACE_KINDS = set(
  'island city town village province state region district municipality county port prefecture suburb capital borough commune governorate ' +
    'department canton territory emirate republic kingdom peninsula valley resort atoll archipelago neighbourhood neighborhood community',
);

/** Bodies and branches that act for the place a text is about: its figures stay the place's. */
export const OF_THE_PLACE = set(
  'government army military navy police economy industry sector market public authorities parliament court cabinet treasury administration ' +
    'state country nation council authority ministry department parliament legislature congress senate coalition opposition premier',
);

/** Bodies that are no company: in a text on one, "the central bank", "the union" and "the ministry" are somebody else. */
export const INSTITUTIONS = set(
  'bank ministry union regulator watchdog court university hospital agency commission council parliament government police association ' +
    'institute federation authority committee senate congress fund city state county province municipality treasury army navy',
);

const LANDSCAPES = set(
  'savanna rainforest desert basin delta strait gulf bay coast coastline highlands mountains plateau plain plains forest reef lake river sea ' +
    'area zone corridor strip foothills wetlands lowlands steppe glacier volcano park reserve watershed enclave exclave territory oblast krai',
);

/** Kinds of buildings and works that stand in small letters behind their name: Fernhill library, the Medway viaduct. */
export const BUILDINGS = set(
  'library museum theatre theater viaduct bridge tunnel school college hospital clinic prison jail stadium arena cathedral church mosque temple abbey ' +
    'castle palace tower hall hotel dam reservoir quarry harbour harbor pier station airport zoo camp shelter crossing canal lighthouse market mall cinema',
);

/** True for a noun that says what sort of place the name before it is: the Zuwara district, the Cerrado savanna. */
export function isPlaceKind(word: string): boolean {
  return PLACE_KINDS.has(word) || LANDSCAPES.has(word);
}
