import type { TableWords } from '../../engine/relations/tables/table-words.ts';
import { CHANGE } from '../units/table-headings.ts';

/** How English heads its tables. */
export const TABLE_WORDS: TableWords = {
  order: /^(?:rank(?:ing)?|no\.?|#|position|place|code|ticker)$/i,
  aside: /^(?:units?|notes?|remarks?)$/i,
  change: CHANGE,
  share: /\bshare\b|^% of\b|\bpercent of total\b|\bproportion\b/i,
  measures: /^(?:items?|indicators?|measures?|metrics?|line items?|key figures?|particulars|description)$/i,
  bodies:
    /\b(?:compan(?:y|ies)|firms?|brands?|banks?|makers?|automakers?|producers?|retailers?|airlines?|countr(?:y|ies)|regions?|cit(?:y|ies)|states?|provinces?|count(?:y|ies)|teams?|clubs?|players?|candidates?|part(?:y|ies)|universit(?:y|ies)|hospitals?|schools?)\b/i,
  empty:
    /^(?:value|amount|total|figure|level|number|volume|quantity|latest|previous|prior|actual|current|change|% ?(?:change|chg)|growth|chg\.?|y\/y|yoy|q\/q|m\/m|difference|increase|decrease|year[- ]on[- ]year(?: change)?|annual (?:change|growth))$/i,
  nation: null,
  total: /^(?:(?:grand |sub-?)?totals?|all|sum|overall)$/i,
  origins: /\b(?:origins?|suppliers?|imports? from|source (?:country|of))\b/i,
  compared: /\b(?:vs?\.?|versus|from|than|over|against|compared|since)\b/i,
  aroundName:
    /\([^()]{0,40}\)|[*#†‡¹²³]+|, (?:in )?(?:thousand|million|billion)s?\b.*$|, (?:%|\$|€|£|Mt|kt|GWh|TWh)\S*$/gi,
  ahead: [
    [/\btargets?\b|\bgoals?\b/i, 'target'],
    [/\bplan(?:ned)?\b|\bbudget(?:ed)?\b/i, 'target'],
    [
      /\bforecasts?\b|\bprojections?\b|\bprojected\b|\bexpected\b|\bestimates?\b|\boutlook\b|\bconsensus\b/i,
      'forecast',
    ],
  ],
  bases: [
    [
      /\by\/y\b|\byoy\b|\byear[- ](?:on|over)[- ]year\b|\bannual\b|\byear earlier\b|\b(?:from|vs\.?) (?:a )?(?:last |previous )?year\b/i,
      'yoy',
    ],
    [
      /\b[qmw]\/[qmw]\b|\b(?:qoq|mom|wow)\b|\b(quarter|month|week)[- ](?:on|over)[- ](?:quarter|month|week)\b/i,
      'sequential',
    ],
  ],
  source: /^(?:data |figures )?sources?: ?/i,
  normalForm: (words) => words.toLowerCase(),
};
