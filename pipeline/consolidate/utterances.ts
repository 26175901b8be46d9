import type { Statement } from '../../extractors/model/claim.ts';

/** Saying and publishing, as the packs name such events. Two bodies say, and one body publishes, on many days. */
const UTTERANCES: ReadonlySet<string> = new Set([
  ...[
    '表示',
    '称',
    '说',
    '指出',
    '发布',
    '公布',
    '宣布',
    '报道',
    '透露',
    '披露',
    '显示',
    '介绍',
    '公告',
    '通报',
    '发表',
    '回应',
  ],
  ...['said', 'say', 'says', 'told', 'published', 'released', 'announced', 'reported', 'showed', 'issued', 'responded'],
]);

/** True for the day on which somebody said or published something: it dates an utterance, and no fact of the world. */
export function datesAnUtterance(claim: Statement): boolean {
  return claim.kind === 'date' && claim.metric !== null && UTTERANCES.has(claim.metric.id);
}
