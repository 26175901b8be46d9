import type { HomeMoney } from '../../engine/figures/language-pack.ts';
import type { Doubt } from '../../model/doubt.ts';

/** A land whose own money is dollars, what tells it, and how that money is written by those who write US dollars bare. */
interface DollarLand {
  readonly currency: string;
  readonly told: RegExp;
  readonly sign: RegExp;
}

const LANDS: readonly DollarLand[] = [
  {
    currency: 'AUD',
    told: /\bAustralian?s?\b|\bSydney|\bMelbourne|\bBrisbane|\bPerth\b|\bAdelaide|\bCanberra|\bQueensland|\bNew South Wales|\bASX\b|\bRBA\b/g,
    sign: /\bAU?\$|\$A\b|\bAUD\b|Australian dollar/,
  },
  {
    currency: 'CAD',
    told: /\bCanadian?s?\b|\bCanada|\bOttawa|\bToronto|\bVancouver|\bMontreal|\bCalgary|\bAlberta|\bOntario|\bQuebec|\bTSX\b/g,
    sign: /\bCA?\$|\bCAD\b|\bCdn\b|Canadian dollar/,
  },
  {
    currency: 'NZD',
    told: /\bNew Zealand|\bAuckland|\bWellington\b|\bChristchurch|\bKiwis?\b|\bNZX\b|\bRBNZ\b/g,
    sign: /\bNZ\$|\bNZD\b|New Zealand dollar|\bkiwi dollar/i,
  },
  {
    currency: 'SGD',
    told: /\bSingapore|\bHDB\b|\bTemasek\b|\bMAS\b/g,
    sign: /\bS\$|\bSGD\b|Singapore dollar/,
  },
  {
    currency: 'HKD',
    told: /\bHong Kong|\bHang Seng|\bHKEX\b|\bHKMA\b|\bKowloon/g,
    sign: /\bHK\$|\bHKD\b|Hong Kong dollar/,
  },
];

const AMERICAN =
  /\bU\.?S\.?(?![\w$])|\bUnited States|\bAmericans?\b|\bWashington|\bFederal Reserve|\bWall Street|\bNew York|\bPentagon|\bTrump/g;
/** The US dollar by its own name or sign: `US$`, `USD`, `US dollars`. */
const NAMED = /\bU\.?S\.?\$|\bUSD\b|\bU\.?S\.? (?:dollar|cent)s?/;
/** What the world trades in US dollars. */
const WORLD_GOODS: ReadonlySet<string> = new Set(['bbl', '[oz_tr]', 't', '[lb_av]', 'M[Btu]']);
/** Agencies write US dollars bare wherever they tell of, and other dollars with their sign. */
const AGENCIES = /\bReuters\b|\bBloomberg\b|\bAFP\b|\(AP\)|\bAssociated Press\b|\bXinhua\b|\bDow Jones\b/;
/** Hardly any text names one of these lands. */
const ANY_LAND = ['Austral', 'Canad', 'New Zealand', 'Singapor', 'Hong Kong'];
/** How much of a text is looked at, in UTF-16 units. */
const LOOKED_AT = 6000;
/** So often a text tells of its land at least, and so many times as often as of America. */
const LEAST_TOLD = 3;
const LEAST_RATIO = 3;
const DOUBTS: readonly Doubt[] = ['unit-ambiguous'];

/**
 * What a bare `$` is in a text of a land that has dollars of its own: of that land where it tells of it again and again and
 * hardly of America, and writes its money nowhere with its sign (`A$`), as those do who mean US dollars by `$`, agencies above all. Without
 * doubt only where US dollars are written `US$`. Null for US dollars.
 */
export function homeMoney(_original: string, text: string): HomeMoney | null {
  const head = text.slice(0, LOOKED_AT);
  if (!ANY_LAND.some((land) => head.includes(land)) || !/\$|\bdollars?\b/.test(text) || AGENCIES.test(head))
    return null;
  const times = (pattern: RegExp): number => head.match(pattern)?.length ?? 0;
  const told = LANDS.map((land) => ({ land, count: times(land.told) })).sort((a, b) => b.count - a.count);
  const [most, next] = told;
  if (most === undefined || most.count < LEAST_TOLD || most.count < 2 * (next?.count ?? 0)) return null;
  if (most.count < LEAST_RATIO * times(AMERICAN) || most.land.sign.test(text)) return null;
  const home = { from: 'USD', to: most.land.currency, named: NAMED, keptPer: WORLD_GOODS };
  return NAMED.test(text) ? { ...home, doubts: [] } : { ...home, doubts: DOUBTS };
}
