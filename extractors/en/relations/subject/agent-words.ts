import { oneOf } from '../../../engine/text/one-of.ts';

/** Those who do something, by the end of the word; and things that end alike. */
export const AGENT = /(?:ers?|ors?|ists?)$/;
export const NO_AGENT = oneOf(
  /^(?:tower|water|power|paper|border|river|harbor|floor|door|motor|tractor|reactor|sector|corridor|summer|winter|quarter|order|number|computer|server|router|copper|silver|timber|lumber|rubber|fiber|butter|beer|liquor|labor|flower|container|trailer|cluster|disaster|fever|cancer|theater|center|tender|offer|cover|filter|transformer|freezer|per|over|under|after|other|higher|lower|former|chapter|matter|oyster|shower|vapor|mirror|elevator|generator|conductor|semiconductor|fertili[sz]er|cooler|scooter|helicopter|inverter|layer|character|letter|newsletter|register|poster|roller|rollercoaster|super)s?$/,
);

/** What only has to do with a body, behind the word for it: an office tower, fund inflows, police cars. */
export const THINGS_OF_BODIES = oneOf(
  /^(?:towers?|buildings?|blocks?|space|rents?|parks?|property|properties|landlords?|market|furniture|workers?|staff|cars?|flats?|homes|bonds?|bills?|notes|debt|deals?|seats?)$/,
);

/** What somebody is to a thing that is his: the mine's owner. */
export const OWNERS = oneOf(
  /^(?:owner|operator|parent|maker|developer|builder|manager|landlord|publisher|organiser|organizer|founder|sponsor)$/,
);
