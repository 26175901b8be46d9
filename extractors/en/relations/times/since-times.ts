import type { AttachedTime } from '../../../engine/relations/discourse.ts';
import { dayBounds } from '../../../engine/values/edtf.ts';
import { isRecord } from '../comparisons.ts';
import type { Clause } from '../sentence/clauses.ts';
import { CUES } from '../sentence/cues.ts';
import { itemAt } from '../sentence/items.ts';
import { isVerb } from '../sentence/phrases.ts';
import type { Reading } from '../sentence/reading.ts';
import { tenseOf } from '../sentence/tenses.ts';
import { taken } from './taken-times.ts';

/** "have burned 214,000 hectares since December", "has doubled since the ban of 2025": what goes on has an open end. */
export function sinceDate(reading: Reading, clause: Clause, index: number): AttachedTime | null {
  const { items } = reading;
  if ((reading.cues & CUES.since) === 0) return null;
  for (let at = clause.from; at < items.length; at++) {
    if (itemAt(items, at).text !== 'since') continue;
    // "has dropped to 12,900, the lowest since the 1970s": from when on it is a record, and no time of its own.
    if (isRecord(items, at) || /^(?:record|level|high|low)$/.test(itemAt(items, at - 1).text)) continue;
    const date = items.findIndex((item, behind) => behind > at && behind <= at + 6 && item.type === 'date');
    // "since 2000, when 780,000 people died": of that year alone.
    if (date === clause.from - 2 && itemAt(items, clause.from).text === 'when') continue;
    const between = items.slice(at + 1, date);
    if (date < 0 || between.some((item) => item.type === 'figure' || item.type === 'mark')) continue;
    const inReach =
      Math.abs(at - index) < 14 &&
      !items.slice(Math.min(at, index), Math.max(at, index)).some(({ text }) => text === ';');
    const time =
      inReach &&
      (tenseOf(reading, clause, index) === 'perfect' ||
        isGainSince(items, index, { since: at, date }) ||
        isUpSince(items, index, at) ||
        isTotalSince(items, index, at) ||
        hadSince(items, clause, index))
        ? taken(reading, date, 'en/time/since')
        : null;
    if (time === null || time.time.edtf === null || time.time.edtf.includes('/')) continue;
    const edtf = `${time.time.edtf}/..`;
    return { ...time, time: { ...time.time, edtf, ...dayBounds(edtf) } };
  }
  return null;
}

/** "Said it had invested £16m since 2021": what somebody has done, in what they said. */
function hadSince(items: Reading['items'], clause: Clause, index: number): boolean {
  const had = items.findLastIndex(({ text }, at) => at >= clause.from && at < index && text === 'had');
  return (
    had >= 0 &&
    isVerb(items, had + 1) &&
    items.slice(0, had).some(({ text }) => /^(?:said|says|told|added)$/.test(text))
  );
}

/** "Taking its gains since January to 11%": how far something has come by now. */
function isGainSince(
  items: Reading['items'],
  index: number,
  { since, date }: { readonly since: number; readonly date: number },
): boolean {
  const gains = /^(?:gains?|losses|advances?|rises?|declines?|increases?|returns?|rally|slide)$/;
  return gains.test(itemAt(items, since - 1).text) && index > date && index - date < 4;
}

/** "bringing the total to 2,014 since March": what has come together by now. */
function isTotalSince(items: Reading['items'], index: number, since: number): boolean {
  return (
    since === index + 1 &&
    items.slice(Math.max(0, index - 5), index).some(({ text }) => /^(?:total|tally|toll|count)$/.test(text))
  );
}

/** "A strong baht, up 4% since January": a movement that goes on. */
function isUpSince(items: Reading['items'], index: number, since: number): boolean {
  const change = itemAt(items, index).figure?.kind === 'change';
  return (
    change &&
    since === index + 1 &&
    items.slice(Math.max(0, index - 3), index).some(({ text }) => /^(?:up|down)$/.test(text))
  );
}
