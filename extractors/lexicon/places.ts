import type { EntityRow } from './entity.ts';
import { PLACES_AMERICAS_AND_OCEANIA } from './places/americas-and-oceania.ts';
import { PLACES_ASIA } from './places/asia.ts';
import { CHINA_CITIES_NORTH } from './places/china-cities-north.ts';
import { CHINA_CITIES_SOUTH } from './places/china-cities-south.ts';
import { CHINA_PROVINCES } from './places/china-provinces.ts';
import { countryRows } from './places/countries.ts';
import { PLACES_EUROPE_AND_AFRICA } from './places/europe-and-africa.ts';
import { LANDSCAPES } from './places/landscapes.ts';
import { REGIONS } from './places/regions.ts';
import { STATES_ABROAD } from './places/states-abroad.ts';
import { US_STATES } from './places/us-states.ts';
import { WORLD_PLACES } from './places/world-places.ts';

/** Countries, what lies in them, what they lie in. */
export function placeRows(): readonly EntityRow[] {
  return [
    ...countryRows(),
    ...REGIONS,
    ...CHINA_PROVINCES,
    ...CHINA_CITIES_NORTH,
    ...CHINA_CITIES_SOUTH,
    ...US_STATES,
    ...WORLD_PLACES,
    ...PLACES_ASIA,
    ...PLACES_EUROPE_AND_AFRICA,
    ...PLACES_AMERICAS_AND_OCEANIA,
    ...STATES_ABROAD,
    ...LANDSCAPES,
  ];
}
