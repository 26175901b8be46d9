import type { Comparator } from '../../model/figure.ts';

/** Verbs of not coming so far: there was less. */
export const UNREACHED: readonly string[] = [
  ...['failed to', 'fails to', 'fail to', 'failing to', 'yet to', 'did not', "didn't", 'does not', "doesn't"],
  ...['will not', "won't", 'cannot', "can't", 'could not', "couldn't", 'would not', "wouldn't", 'may not'],
]
  .map((negation) => `${negation} reach`)
  .concat(['not', 'not yet', 'never', "hasn't", "hadn't", "haven't"].map((negation) => `${negation} reached`));

/**
 * What stands between a negation and a bound that it turns: forms of be and have, adverbs, and verbs that say where
 * something is on a scale. Another verb has an object of its own: who did not pay more than a million may owe it.
 */
const NEGATED =
  /(?:\b(?<!if )(?:not|never|cannot|without|no longer|nor|fail(?:s|ed|ing)? to|unlikely to)|n['’]t)(?: (?:be|been|being|is|was|have|has|had|ever|yet|again|once|to|even|been|being|going|significantly|much|far|all|allowed|expected|permitted|cost|costs|costing|last|lasting|take|taking|run|running|weigh|measure|stay|stayed|remain|remained|trade|traded|close|closed|go|gone|going|goes|went|get|got|getting|come|came|fall|fallen|falling|falls|fell|drop|dropped|dropping|dip|dipped|dipping|slip|slipped|slipping|sink|sunk|slide|decline|declined|rise|risen|rising|rose|climb|climbed|climbing|grow|grown|jump|move|moved|push|pushed|drive|driven|pass|passed|increase|increased|change|changed|differ|vary|by)){0,3} $/i;

const TURNED: Readonly<Partial<Record<Comparator, Comparator>>> = { '>': '<=', '<': '>=' };
/** As far back as negation, three words and a space reach. */
const REACH = 48;

/** What a bound that begins at `start` says where the words before deny it: must not exceed 5% is at most 5%. */
export function boundInContext(text: string, start: number, comparator: Comparator): Comparator {
  const turned = TURNED[comparator];
  if (turned === undefined) return comparator;
  return NEGATED.test(text.slice(Math.max(0, start - REACH), start)) ? turned : comparator;
}
