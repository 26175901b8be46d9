import { landOf } from '../../../engine/relations/land-of.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Mention } from '../../../lexicon/entity-index.ts';

/** Where something is: nobody negotiates with whoever stands behind these. */
const PLACED =
  /\b(?:in|near|around|outside|across|throughout|inside|capital,?|city of|northern|southern|eastern|western|central|downtown|inner|greater) $/i;
/** What only a city itself has. */
const OF_A_CITY =
  /^(?:['’]s?)? (?:(?:[a-z-]+ ){0,2}?)(?:population|residents?|mayor|streets?|metro|underground|subway|tube|airports?|hotels?|rents?|homes?|house prices|home prices|housing|restaurants?|schools?|hospitals?|commuters?|districts?|boroughs?|suburbs?|neighbou?rhoods?|municipality|municipal|city|cabs?|taxis?|buses|cyclists?|landlords?|renters|tenants|marathon|zoo|museums?|theatres?|theaters?|stadium|air quality|police)\b/;

/**
 * "In Warsaw turnout was 85%", "Tokyo had the lowest rate, Okinawa the highest": a capital as the city that it is,
 * and not the country that it often stands for.
 */
export function isCityItself({ text, names }: Scene, mention: Mention): boolean {
  if (mention.standsFor === null || mention.type !== 'place') return false;
  if (PLACED.test(text.slice(Math.max(0, mention.start - 14), mention.start))) return true;
  if (OF_A_CITY.test(text.slice(mention.end, mention.end + 48))) return true;
  const land = landOf(mention.id);
  if (land === null) return false;
  // Ministers do much about their other cities; what is measured of several is measured of the capital as well.
  const measured = MEASURED.test(text.slice(mention.end, mention.end + 24));
  return names.some(
    (one) =>
      one !== mention &&
      one.standsFor === null &&
      one.type === 'place' &&
      landOf(one.id) === land &&
      (measured || JOINED.test(text.slice(one.end, mention.start)) || JOINED.test(text.slice(mention.end, one.start))),
  );
}

const MEASURED = /^ (?:had|has|saw|recorded|registered|topped|ranked|received|accounted|was|is home|came)\b/;
const JOINED = oneOf(/^(?:,| and|, and| or) $/);
