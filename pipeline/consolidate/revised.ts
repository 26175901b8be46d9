import type { Language } from '../../extractors/model/article.ts';
import { fillTemplate } from '../../extractors/model/errors.ts';
import type { PlacedClaim, Revision } from '../../extractors/model/fact.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import type { Member } from './member.ts';
import { distinctIntervals, type Interval, meets } from './verdict/interval.ts';
import { byPlace } from './verdict/sides.ts';

/** The claims of a fact that still stand, and what their own publishers have taken back. */
export interface Standing {
  readonly members: readonly Member[];
  readonly revisions: readonly Revision[];
}

/**
 * Sets apart the figures that their publisher corrected in a later article: whoever said 5.2 and says 5.3 a week later
 * says 5.3. The publisher's word is its newest article's; what it says for somebody else (a ministry's figure after a
 * bank's) is no correction. A pure function of the set of members.
 */
export function takeBack(members: readonly Member[]): Standing {
  const revisions: Revision[] = [];
  const gone = new Set<Member>();
  const sources = Map.groupBy(members, ({ claim }) => claim.source?.trim().toLowerCase() ?? null);
  for (const [source, own] of sources) {
    if (source === null || own.length < 2) continue;
    const lastWord = lastWords(own);
    for (const member of own) {
      const last = lastWord(member.claim);
      if (last === null || last.figures.some((figure) => meets(member.interval, figure))) continue;
      gone.add(member);
      const [before, after] = [saidOn(member.claim), saidOn(last.claim)];
      const words = revisionWords(before, after);
      revisions.push({
        was: member.claim.id,
        now: last.claim.id,
        how: 'later-article',
        words,
        days: [before.day, after.day],
      });
    }
  }
  revisions.sort((a, b) => (a.was < b.was ? -1 : 1));
  return { members: gone.size === 0 ? members : members.filter((member) => !gone.has(member)), revisions };
}

/** What a publisher said last: its figures of that day, and the first of the claims that give them. */
interface LastWord {
  readonly day: CalendarDay;
  readonly figures: readonly Interval[];
  readonly claim: PlacedClaim;
}

/**
 * Tells what the publisher of these claims said last, on a later day than a claim and in the name of the same body: a
 * claim that names nobody goes with all.
 */
function lastWords(own: readonly Member[]): (claim: PlacedClaim) => LastWord | null {
  const speakers = Map.groupBy(own, ({ claim }) => claim.attribution?.id ?? null);
  const known = new Map<string | null, LastWord | null>();
  const lastOf = (speaker: string | null): LastWord | null =>
    lastWordOf(speaker === null ? own : [...(speakers.get(null) ?? []), ...(speakers.get(speaker) ?? [])]);
  return ({ published, attribution }) => {
    const speaker = attribution?.id ?? null;
    const there = known.get(speaker);
    const last = there === undefined ? lastOf(speaker) : there;
    known.set(speaker, last);
    return last === null || published === null || last.day <= published ? null : last;
  };
}

function lastWordOf(told: readonly Member[]): LastWord | null {
  const day = told.reduce<CalendarDay | null>(
    (newest, { claim: { published } }) =>
      published !== null && (newest === null || published > newest) ? published : newest,
    null,
  );
  const last = told.filter(({ claim }) => claim.published === day);
  const [claim] = last.map((member) => member.claim).sort(byPlace);
  if (day === null || claim === undefined) return null;
  return { day, claim, figures: distinctIntervals(last.map(({ interval }) => interval)) };
}

const REVISED = { en: 'was {was}, now {now}', zh: '原为{was}，现为{now}' } as const satisfies Record<Language, string>;

/** A figure and the day on which it was told. */
interface Said {
  readonly quote: string;
  readonly day: CalendarDay | null;
}

function saidOn({ quote, published }: PlacedClaim): Said {
  return { quote, day: published };
}

/** `was 5.2% (2026-01-10), now 5.3% (2026-01-20)` */
export function revisionWords(was: Said, now: Said, language: Language = 'en'): string {
  const figure = ({ quote, day }: Said) => `${quote}${day === null ? '' : ` (${day})`}`;
  return fillTemplate(REVISED[language], { was: figure(was), now: figure(now) });
}
