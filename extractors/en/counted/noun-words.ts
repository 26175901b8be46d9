/** Words that end a noun phrase: no noun that is counted stands behind them. */
export const PHRASE_STOPS: ReadonlySet<string> = new Set(
  // prepositions and conjunctions
  (
    'of in on at by for from to into onto with within without under over above below between among through throughout during ' +
    'before after since until till about around against across along behind beyond near off out up down as than per via toward ' +
    'towards upon amid amidst despite except like unlike aboard besides versus vs and or but nor so yet if because while whereas although ' +
    'though unless when where which who whom whose that whether how why what worth plus including following compared ' +
    // determiners and pronouns
    'the a an this these those my your his her its our their it he she they we you i him them us me each every either neither both all ' +
    'any such some no not other others another someone everyone one itself himself herself themselves ' +
    // auxiliaries and common verbs
    'is are was were be been being am has have had having do does did doing will would shall should can could may might must ' +
    'said say says told tells tell came come comes went go goes gone going got get gets made make makes making took take takes taken ' +
    'gave give gives given found find finds left leave leaves kept keep keeps held hold holds knew know known became become becomes ' +
    'began begin begun ran run saw see seen sees brought bring brings lost won died dies die killed hurt rose rise fell fall grew grow ' +
    'stood stand sat met paid pay sent built bought spent felt put set let led read meant means seems seem seemed remain remains ' +
    'remained live lives lived work works worked account accounts accounted agree agreed agrees show shows showed shown need needs ' +
    'needed want wants wanted use uses used expect expects expected include includes included represent represents require requires ' +
    'affect affects consist contain contains contained provide provides provided receive receives received report reports reported ' +
    'involve involves join joined signed familiar aged apiece old ago earlier later away long high wide deep tall apart wanted ' +
    'gained survived suffered exceeded enjoyed lacked chose believed crossed visited drowned perished occurred entered ' +
    'offers offered follow followed plan plans planned helped help helps argued argue called call calls responded voted participated ' +
    'opened closed attended responded arrived arrive belong belongs employ employs depend depends fear fears share-holding ' +
    // adverbs
    'here there now then today yesterday tomorrow tonight again also too very more most less least only just even still already ever ' +
    'never always often sometimes soon almost nearly together ahead back forward home abroad nationwide worldwide globally overall ' +
    'annually daily weekly monthly quarterly yearly straight twice once instead however therefore thus perhaps maybe otherwise else ' +
    'respectively rather quite further alone elsewhere overseas afterwards '
  )
    .split(' ')
    .filter((word) => word !== ''),
);

/** Nouns whose plural does not end in s, with their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    oxen: 'ox',
    lives: 'life',
    wives: 'wife',
    wolves: 'wolf',
    knives: 'knife',
    leaves: 'leaf',
    halves: 'half',
    shelves: 'shelf',
    thieves: 'thief',
    loaves: 'loaf',
    calves: 'calf',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    bacteria: 'bacterium',
    media: 'medium',
    crises: 'crisis',
    analyses: 'analysis',
    bases: 'basis',
    theses: 'thesis',
    hypotheses: 'hypothesis',
    diagnoses: 'diagnosis',
    staff: 'staff',
    personnel: 'personnel',
    police: 'police',
    cattle: 'cattle',
    aircraft: 'aircraft',
    spacecraft: 'spacecraft',
    sheep: 'sheep',
    fish: 'fish',
    deer: 'deer',
    species: 'species',
    series: 'series',
    crew: 'crew',
    head: 'head',
    offspring: 'offspring',
    livestock: 'livestock',
    poultry: 'poultry',
    salmon: 'salmon',
    chassis: 'chassis',
    headquarters: 'headquarters',
    barracks: 'barracks',
    troops: 'troop',
    movies: 'movie',
    cookies: 'cookie',
    ties: 'tie',
    selfies: 'selfie',
    zombies: 'zombie',
    calories: 'calorie',
    shoes: 'shoe',
    houses: 'house',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    bonuses: 'bonus',
    campuses: 'campus',
    focuses: 'focus',
    sites: 'site',
    axes: 'axe',
    cases: 'case',
    purchases: 'purchase',
    licenses: 'license',
    licences: 'licence',
    exercises: 'exercise',
    horses: 'horse',
    nurses: 'nurse',
    courses: 'course',
    responses: 'response',
    offenses: 'offense',
    phases: 'phase',
    leases: 'lease',
    releases: 'release',
    increases: 'increase',
    decreases: 'decrease',
    expenses: 'expense',
    exchanges: 'exchange',
    axles: 'axle',
    caches: 'cache',
    headaches: 'headache',
    toes: 'toe',
    sizes: 'size',
    prizes: 'prize',
    pulses: 'pulse',
    databases: 'database',
    diseases: 'disease',
    enterprises: 'enterprise',
    franchises: 'franchise',
    verses: 'verse',
    noses: 'nose',
    roses: 'rose',
    doses: 'dose',
    defenses: 'defense',
    promises: 'promise',
    premises: 'premise',
    clauses: 'clause',
    causes: 'cause',
    pauses: 'pause',
    curses: 'curse',
    purses: 'purse',
    bruises: 'bruise',
    cruises: 'cruise',
    analysts: 'analyst',
  }),
);

/** Words in -s that are no plurals. */
export const NOT_PLURAL: ReadonlySet<string> = new Set(
  (
    'news always besides perhaps lens plus minus this thus his its was has does across less unless towards afterwards overseas politics ' +
    'economics sometimes nowadays versus whereas mars paris texas dallas kansas arkansas athens brussels wales process access success ' +
    'business progress mass class glass loss boss press gross cross express wireless business address congress bus gas bias atlas canvas ' +
    'corps various previous serious famous religious nervous obvious enormous tremendous dangerous mathematics physics athletics minus ' +
    'james charles thomas jesus us as is yes christmas alas pass bass sales-tax tennis basis crisis analysis oasis thesis campus virus ' +
    'bonus focus status census consensus genius surplus apparatus nexus lotus tax-less physics robotics logistics electronics ' +
    'statistics says goes lets gets makes takes gives wants needs seems means becomes remains keeps holds lies ' +
    'plus-sized sub-plus cous series-s dodgers-s'
  ).split(' '),
);

/** Words that stand with a count and do not name what is counted: left out of its name. */
export const COUNT_FILLERS: ReadonlySet<string> = new Set(
  'more additional extra further other total combined whole full such different separate odd whopping good'.split(' '),
);

/** Things after `one` that are no counted thing: one day, one thing. */
export const IDLE_ONES: ReadonlySet<string> = new Set(
  'way thing side hand time point reason day night person part else place minute moment another way sense example kind sort word man thing end step'.split(
    ' ',
  ),
);

/** Words behind which a number is a name: Section 427, Highway 35, version 2. */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  (
    'section sections row page pages chapter chapters figure fig table group groups level grade category phase step version no nr nrs number ' +
    'numbers route highway flight room bus line channel article clause rule item part volume vol issue episode game round gate platform ' +
    'track tier type class unit apartment suite building block lot exit model mark area zone size option question exercise exercises vitamin ' +
    'iphone ipad windows rank ranked seed bottom serie division formula code codes act bill resolution directive amendment title ' +
    'schedule annex appendix note notes paragraph para act scene verse box case docket order patent interstate runway terminal pier ' +
    'hall studio apt floor street avenue road covid sars ford boeing airbus ps psalm stage district ward precinct day week ' +
    'generation gen category size isbn issn id pin zip postcode extension ext tel telephone phone fax call dial section-'
  ).split(' '),
);

/** Hyphenated behind a number these name what is counted: a six-cylinder engine, an 11-member pact. */
export const HYPHEN_NOUNS: ReadonlySet<string> = new Set(
  (
    'cylinder member person man woman seat bedroom bathroom bed storey story page stage lane car ship nation country party team game match ' +
    'volume episode part item point goal run seater strong unit room floor vote judge truck plane jet satellite employee state city way-station ' +
    'wicket shot hit bit core inch piece gauge'
  ).split(' '),
);
