import { oneOf } from '../../../engine/text/one-of.ts';

/** Closed classes of English words, in small letters: what a phrase is told apart by without a parser. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that open a phrase which hangs on what stands before it. */
export const PREPOSITIONS = set(
  'of in at from to with by for on against than over above below across through into inside outside off near under among ' +
    'between within after before since during as per via without including like versus despite amid around throughout ' +
    'beyond behind along round toward towards until besides excluding except alongside upon onto besides',
);

/** Words that a noun phrase begins with. */
export const DETERMINERS = set(
  'the a an this that these those its their his her our your my all both each every some any no another such whose',
);

/** Words that join clauses or parts of them. */
export const CONJUNCTIONS = set(
  'and or but nor while whereas although though because so if when unless once which who whom that where why how yet &',
);

/** Words that open a clause with a verb of its own. */
export const CLAUSE_OPENERS = set(
  'while whereas although though because if when unless which who whom whose where but yet nor so before after since until as',
);

/** Words that hedge a number or stand before one without saying what it measures. */
export const HEDGES = set(
  'about around roughly nearly almost some approximately over under more less fewer than at least most up to just only about ' +
    'an average a record total of the as much many well exactly close estimated slightly barely further additional another ' +
    'combined comfortably far still now also even reportedly already least upwardly downwardly previously revised initially preliminary',
);

/** Verb forms that are nouns at least as often in news: they do not end a noun phrase. */
const NOUN_FORMS = set(
  'exports imports orders prices trades costs charges claims changes contracts loans reports records returns sales offers plans ' +
    'issues books purchases results supplies uses yields works numbers ranges ends moves gains targets forecasts estimates visits treats screens upgrades downgrades defeats hosts houses',
);
const NOUNS = set(
  'export import order price trade cost charge claim change contract report record return offer plan issue book purchase result supply use ' +
    'yield work number range end move gain target forecast estimate lead need mine drop rise fall jump increase cut stake total average mean ' +
    'double triple drop fall record average total damage flood project open peak cap release refine list sign measure top jump slide vote run return shut show set pay pass strike stay visit treat screen upgrade downgrade defeat host house collapse',
);

const VERB_STEMS =
  'favour favor oppose prefer believe account add agree aim allocate announce approve ask average begin book borrow bring build burn buy call cap carry cause change charge ' +
  'claim climb close come command complete comprise contract contribute control cost cover cut deepen deliver dig double drop dump earn ease ' +
  'edge employ end equal exceed expand expect export fall fetch finish fly force forecast gain generate get give go grow halve hand handle harvest ' +
  'have help hire hit hold hover import improve include increase inject install invest issue jump keep kill lack launch lay lead leap leave lend lift lose lower ' +
  'mine miss mount move near need number offer open operate order outstrip outpace overtake own pass pay peak pick plan plummet plunge ' +
  'post price process produce project provide publish pump purchase push put rack raise range reach rebound recall receive recommend record recover ' +
  'reduce refine release rely remain report represent require restart result return rise run sap save say see seek sell send set settle ship show shrink shut ' +
  'sit slash slide slip slow slump soar spend spud stand start stay stop strike supply surge swell take target tell threaten top total trade ' +
  'transport triple trim tumble turn unveil use want warn wash weaken widen win work yield narrow measure estimate reckon predict project promise pledge ' +
  'eat skip suffer feel struggle speak attend identify describe flee belong consider depend enjoy exist participate reject survive admit forgo ' +
  'damage destroy injure flood strand evacuate vote weigh live die hover imply mean make account comprise serve tap tender acquire list burst fail impose sign ' +
  'declare visit treat screen prevent abandon appear confirm complain dismiss rescue recruit deploy seize detain infect vaccinate diagnose contain ' +
  'extinguish restore bury topple submerge inundate engulf repay exempt subsidise subsidize revise downgrade upgrade overturn ratify appoint ' +
  'defeat convert emit absorb curb suspend restrict collapse erupt sweep host house';

const IRREGULAR =
  'is are was were be been being am has had having do does did will would can could may might must shall should ' +
  'rose risen fell fallen grew grown became become began begun bought brought built came cost cut dug fed found gave given got gone went held hit kept laid led left lent let lost ' +
  'made meant met paid put ran said sat saw seen sold sent set shed shot showed shown shrank shrunk shut slid spent stood struck swelled took taken told thought ' +
  'threw thrown topped underwent beat beaten broke broken caught chose chosen clung crept dealt drank driven drawn eaten fought forbade foresaw foreseen frozen hid hidden hung knew known learnt leapt outran outsold outspent overcame rang rebuilt repaid rode ridden sang shaken shook slept sought sped spoke spoken stolen sworn swam taken taught tore torn undertook understood upheld withheld withstood withdrawn worn woven written went won withdrew wore woke wrote drew drove ate flew forgot froze overtook oversaw sank spun sprang stole stuck swept swung ' +
  'heard fled felt bore blew blown bred flew flown forgave overran sowed sown stung swore wept ' +
  'comprising accounting supplying totalling totaling making bringing leaving taking including killing injuring forcing blaming';

/** Bare forms of verbs: behind "to" they are none of the nouns that they are elsewhere (to return £18 million). */
export const STEMS: ReadonlySet<string> = new Set(VERB_STEMS.split(' '));

/** Forms of the verbs that news tells figures with: present, past, third person. `-ing` forms are nouns as often. */
export const VERBS: ReadonlySet<string> = new Set([...VERB_STEMS.split(' ').flatMap(forms), ...IRREGULAR.split(' ')]);

function forms(stem: string): readonly string[] {
  const third = /(?:s|x|z|ch|sh)$/.test(stem)
    ? `${stem}es`
    : /[^aeiou]y$/.test(stem)
      ? `${stem.slice(0, -1)}ies`
      : `${stem}s`;
  const past = stem.endsWith('e')
    ? `${stem}d`
    : /[^aeiou]y$/.test(stem)
      ? `${stem.slice(0, -1)}ied`
      : /^(?:drop|plan|slip|ship|top|stop|cap|trim|tap|sap|plan|slam|pen)$/.test(stem)
        ? `${stem}${stem.slice(-1)}ed`
        : `${stem}ed`;
  return NOUN_FORMS.has(third) ? [past] : NOUNS.has(stem) ? [third, past] : [stem, third, past];
}

/** Forms of to be, to have and helpers in the present: a state that holds when the article is written. */
export const PRESENT_STATE =
  /\b(?:is|are|has|have|holds?|owns?|sits?|stands?|can|puts?|operates?|remains?|relies|rely|accounts?|keeps?)\b/i;

/** Nouns of bodies that speak and act, for names in small letters: the energy ministry, the state copper commission. */
export const BODY_NOUNS = set(
  'ministry administration commission council board bureau agency office authority department regulator association federation ' +
    'charity government union institute institution exchange consultancy forecaster watchdog consultant broker brokerage treasury ' +
    'customs police court parliament cabinet committee organisation organization fund survey central-bank firm tracker',
);

/** Nouns of companies by which a text comes back to the last one named. */
export const COMPANY_NOUNS = set(
  'company group firm bank lender miner producer carmaker automaker manufacturer supplier retailer airline carrier insurer operator ' +
    'developer chipmaker steelmaker maker business startup start-up utility conglomerate refiner smelter shipper broker toolmaker drugmaker ' +
    'shipbuilder shipyard yard planemaker jetmaker truckmaker tyremaker papermaker toymaker watchmaker winemaker reinsurer underwriter brewer distiller ' +
    'builder homebuilder housebuilder contractor grocer supermarket discounter foundry explorer driller exporter importer distributor ' +
    'wholesaler landlord hotelier publisher broadcaster telco telecom fintech biotech multinational unicorn giant subsidiary vendor ' +
    'provider platform jeweller confectioner cooperative co-operative caterer franchise restaurateur outfit shipowner bookmaker streamer ' +
    'brokerage chain railroad',
);

/** Nouns of works by which a text comes back to the last one named. */
export const SITE_NOUNS = set('mine field well project site smelter refinery block deposit port plant');

/** Nouns of places by which a text comes back to the last one named. */
export const PLACE_NOUNS = set('country kingdom nation state province bloc region republic emirate island city county');

/** Things that only hold or portion out what is counted: bags of coffee, doses of a vaccine. */
export const CONTAINERS =
  /(?:^| )(?:bags?|bales?|boxes|crates|cartons|bottles|packs|pallets|sacks|cargoes|truckloads|units|doses|bunches)$/;

const WITH_AS = oneOf(/^(?:such|well|far|long|soon|much|many|same|known)$/);

/** Whether `as` behind this word may open a clause: not in such as, as well as, known as. */
export function opensAs(before: string): boolean {
  return !WITH_AS.test(before);
}

/** Prepositions that a clause may follow as well: rose 1% [as] Norvia jumped 5%. */
export const CLAUSE_PREPOSITIONS: ReadonlySet<string> = new Set(['as', 'after', 'before', 'since', 'until', 'till']);
