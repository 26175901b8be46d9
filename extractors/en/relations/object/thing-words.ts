import { oneOf } from '../../../engine/text/one-of.ts';

/** What is done to works, by its noun: a $48 billion expansion of the field. */
export const WORKS = oneOf(
  /^(?:expansion|upgrade|overhaul|renovation|refurbishment|modernisation|modernization|redevelopment|extension|restoration)$/,
);

/** What money is spent to do with a thing. */
export const WORKS_ON = oneOf(
  /^(?:expand|build|upgrade|develop|renovate|moderni[sz]e|extend|restart|reopen|restore|repair|rebuild|replace|refurbish|construct|convert|overhaul|buy|acquire)$/,
);

/** Verbs of deals, behind which stands what is bought or sold. */
export const DEALS = oneOf(
  /^(?:sold|sells?|sell|bought|buys?|buy|acquired?|acquires?|purchased?|purchases?|offered|selling|buying|acquiring|purchasing)$/,
);

/** What stands for any thing, and is none. */
export const VAGUE =
  /^(?:it|them|that|this|these|those|which|whom|all|total|whole|year|years?|month|quarter|season|half|time|now|average|more|use|help|sale|good|example|instance|short|once|least|most|everything|everyone|one|ones|him|her|us|equivalent|cargoes|shipments|imports|exports|arrivals|deliveries|volumes|purchases|sales|supplies|development|project|scheme|work|construction|needs|demand|requirements|kinds?|sorts?|types?|up|down|forms?|ways?|things?|others?)$/;
