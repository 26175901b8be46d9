import type { Span } from '../../../model/span.ts';

/** Last words of names of companies and bodies: what stands before them is part of the name, a country too. */
const ENDINGS =
  /(?:^| )(?:Inc|Corp|Ltd|Limited|PLC|Plc|Group|Company|Co|Bank|Council|Commission|Association|Institute|Ministry|Agency|Bureau|Board|Authority|Administration|Federation|Union|Office|Department|Organi[sz]ation|Committee|Mining|Minerals|Lithium|Petroleum|Oil|Gas|Energy|Power|Metals|Metallurgy|Resources|Holdings|Industries|Steel|Motors?|Auto|Research|Capital|Securities|Partners|Plantations|Analytics|Semiconductor|Lithography|Technologies|Technology|Electronics|Pharma|Airlines|Airways|Line|Lines|Grid|Index|Composite|Exchange|Fund|University|Insurance|Financial|Earths|Canal|Survey|Service|Services|Trust|Police|Centre|Center|Foundation|Society|Hospital|Airport|Railway|Railways|Rail|Railroad|Transit|Museum|Network|Alliance|Organisation|Watch|Department|Laboratory|Observatory|Corporation|Systems|Studios?|Pictures|Press|Party|Court|Force|Times|Post|News|Herald|Tribune|Journal|Gazette|Mail|Telegraph|Observer|Chronicle|Echo|Star|Broadcasting|Television|Radio|Water|Homes|Foods|Brands|Stores|Pharmaceuticals|Therapeutics|Biosciences|Aerospace|Logistics|Shipping|Software|Networks|Communications|Entertainment|Hotels|Resorts|Properties|Realty|Developments|Materials|Chemicals|Packaging|Beverages|Breweries|Farms|Renewables|Utilities|Cement|Textiles|Wireless|Telecom|Payments|Bancorp|Investments|Advisors|Ventures|Associates|Consulting|Solutions|Dynamics|Instruments|Robotics|Drilling|Exploration|Midstream|Pipelines|Terminals|Freight|Mills|Builders|AG|SA|SE|NV|AB|ASA|Oyj|SpA|GmbH|Bhd|LLC|LP|PJSC|JSC)$/;

/** First words of names of bodies, behind which "of" or "for" says what they are for. */
const HEADS =
  'Department|Ministry|Association|Bureau|Council|Institute|Institution|Federation|Confederation|Chamber|Organi[sz]ation|Society|Office|Agency|Authority|Commission|Committee|Centre|Center|Union|League|Academy|Board|Administration|Directorate|Alliance|Secretariat|Guild';

/** The National Association of Cheesemakers, the Department of Rivers: named by their head, whatever stands behind it. */
const HEADED = new RegExp(`^(?:[A-Z][\\w.'-]* ){0,4}(?:${HEADS})(?:,? [A-Z][a-z]+)? (?:of|for|on) (?:the )?[A-Z]`);

/** True for a shaped name that holds listed names and yet is one name: China Electricity Council, Northridge Lithium. */
export function swallows(words: string): boolean {
  return ENDINGS.test(words) || HEADED.test(words);
}

/** "The Rivers Bureau and the Department of Lakes": an article behind "and" begins another name. */
export function bodiesApart(text: string, run: Span): readonly Span[] {
  const words = text.slice(run.start, run.end);
  const titled = TITLED.exec(words);
  if (titled?.index !== undefined && !OFFICES.test(words.slice(0, titled.index)))
    return [
      { start: run.start, end: run.start + titled.index },
      { start: run.start + titled.index + titled[0].length, end: run.end },
    ];
  const at = words.indexOf(JOINT);
  if (at < 0) return [run];
  const second = at + JOINT.length;
  // The Ministry of Agriculture and the Environment: what one body is for.
  if (!swallows(words.slice(second)) && !ENDINGS.test(words.slice(0, at))) return [run];
  return [
    { start: run.start, end: run.start + at },
    { start: run.start + second, end: run.end },
  ];
}

const JOINT = ' and the ';

/** Norvia [President] Ana Ruiz: whose head, and who. */
const TITLED =
  / (?:(?:Vice|Deputy|Executive|Senior|Managing|Chief|General|Group) ){0,3}(?:President|Chairman|Chairwoman|Chair|CEO|CFO|COO|Executive|Director|Governor|Economist|Analyst|Strategist|Commissioner)(?: Officer)? (?=[A-Z][a-z]+ [A-Z])/;
/** What is an office together with the title. */
const OFFICES =
  /^(?:The |Former |Acting |Interim |U\.?S\.? )?(?:Prime|Finance|Foreign|Vice|Deputy|Chief|Managing|Executive|Former|Acting|Senior|General|Group|Regional|Sales|Commercial|Technical|Medical|Creative|Lead|Principal|State|Global|Board|Committee|Council)?$/;

/** What a body is for, told on behind a comma: the Ministry of Trade[, Ports and Lakes]. */
const LISTED = /^(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?){1,3},? and (?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?/;
/** Longer than any such list, in characters. */
const LIST_REACH = 80;

/** Harrow, Gray & Finch: partners are one name. */
const PARTNERS = /^(?:, [A-Z][a-z]+){1,3},? & [A-Z][a-z]+/;

/** Where the name of a body that is headed so ends, its list read to the end. */
export function endOfBody(text: string, { start, end }: Span): number {
  if (text.charCodeAt(end) !== COMMA) return end;
  const partners = PARTNERS.exec(text.slice(end, end + LIST_REACH))?.[0].length ?? 0;
  if (partners > 0) return end + partners;
  if (!HEADED.test(text.slice(start, end))) return end;
  return end + (LISTED.exec(text.slice(end, end + LIST_REACH))?.[0].length ?? 0);
}

const COMMA = 0x2c;
