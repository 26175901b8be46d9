/**
 * Why a reviewer should look first. Codes, not scores: a rule has reasons, it has no probability. The words for each
 * stand here once, for every surface that shows them.
 */
export const DOUBTS = {
  'subject-inherited': 'the subject was carried over from an earlier clause',
  'subject-missing': 'no subject was found',
  'metric-missing': 'what is measured was not found',
  'metric-unlisted': 'the metric is not in the lexicon; its words were taken as they stand',
  'time-inherited': 'the time was carried over from an earlier clause or sentence',
  'time-unresolved': 'a relative time could not be resolved: the article has no publication date',
  'time-assumed': 'the words leave the year or the season open; the nearest reading was taken',
  'unit-ambiguous': 'the unit can be read in more than one way (which dollar, which ton)',
  'unit-assumed': 'the unit was taken from a neighbouring figure or a table heading',
  'site-line':
    'the line stands word for word in several articles of this publisher; no fact holds it unless a person accepts it',
  'text-damaged': 'the file held bytes that are not text in its encoding',
} as const satisfies Record<string, string>;

export type Doubt = keyof typeof DOUBTS;
