/** What sort of thing a lexicon id names; the part of the id before the colon. */
export const ENTITY_TYPES = ['country', 'region', 'place', 'org', 'company', 'commodity', 'metric', 'scope'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * `country:CN` (ISO 3166-1), `place:CN-SN` (ISO 3166-2, or a town's name after its country: `place:CN/fugu`),
 * `region:EU`, `org:usgs`, `company:mp-materials`, `commodity:copper`, `metric:mine-production`, `scope:world`.
 * An id is never reused for another thing: stored facts are keyed by it.
 */
export type EntityId = `${EntityType}:${string}`;

/** One thing and its names; one row a line in the tables. */
export interface EntityRow {
  readonly id: EntityId;
  /**
   * English names, the label first. Where a name has a capital the text must have one too (`US`, `Chile`); where it has
   * a small letter the text may have either. A hyphen and a space are one, and accents do not count.
   */
  readonly en?: readonly string[] | undefined;
  /** Chinese names in simplified characters, the usual one first. */
  readonly zh?: readonly string[] | undefined;
  /** English adjectives and names of the people: `Chilean`, `Chileans`. */
  readonly adjectives?: readonly string[] | undefined;
  /** Also words of everyday (Apple, Target): only in the row's own case, and mentions are flagged `common`. */
  readonly exact?: true | undefined;
  /** The wider thing: a province's country, a metal's group, a subsidiary's owner. */
  readonly parent?: EntityId | undefined;
  /** Whose government is meant where a capital or a seat of power acts or says: 北京, Washington, Pentagon. */
  readonly metonym?: EntityId | undefined;
  /** News agencies, papers, broadcasters and sites: in an attribution they carry a figure, they seldom make it. */
  readonly outlet?: true | undefined;
  /** 我国, 国内: what it means depends on who speaks. */
  readonly deictic?: true | undefined;
  /** Names of this row that another row owns as well. That one comes first; this id is in the mention's `also`. */
  readonly ambiguous?: readonly string[] | undefined;
  /** Name → characters after which it is part of other words: 海地 in 上海地区. */
  readonly notAfter?: Readonly<Record<string, string>> | undefined;
  /** An office whose name holds no country (商务部, Department of Energy): not its own behind another country's name. */
  readonly local?: true | undefined;
  /** 中国石油, 中国银行: reads as country and thing before a metric of commodities (中国石油产量) or 业, 市场 … */
  readonly yields?: true | undefined;
}

/** What the finder knows of a mention beside its id. Absent means no. */
export interface NameFlags {
  /** Adjective or people: Chinese, Americans. */
  readonly adjective?: true;
  readonly outlet?: true;
  readonly deictic?: true;
  /** One character for a country, in 中美 or 对美. */
  readonly short?: true;
  /** A verb that implies a metric: mined, exported, 出口. */
  readonly verb?: true;
  /** A word with another everyday meaning (Apple, Target): look twice at the start of a sentence. */
  readonly common?: true;
}

/** The type that an id carries. */
export function typeOf(id: EntityId): EntityType {
  const type = id.slice(0, id.indexOf(':'));
  const found = ENTITY_TYPES.find((one) => one === type);
  if (found === undefined) throw new TypeError(`${id} is no entity id`);
  return found;
}
