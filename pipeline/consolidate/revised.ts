import type { Language } from '../../extractors/model/article.ts';
import { fillTemplate } from '../../extractors/model/errors.ts';
import type { PlacedClaim, Revision } from '../../extractors/model/fact.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { meets } from './interval.ts';
import type { Member } from './member.ts';
import { byPlace } from './sides.ts';

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
    for (const member of own) {
      const later = newestAfter(member, own);
      if (later.length === 0 || later.some((other) => meets(member.interval, other.interval))) continue;
      const [now] = later.toSorted((a, b) => byPlace(a.claim, b.claim));
      if (now === undefined) continue;
      gone.add(member);
      const [before, after] = [saidOn(member.claim), saidOn(now.claim)];
      const words = revisionWords(before, after);
      revisions.push({
        was: member.claim.id,
        now: now.claim.id,
        how: 'later-article',
        words,
        days: [before.day, after.day],
      });
    }
  }
  revisions.sort((a, b) => (a.was < b.was ? -1 : 1));
  return { members: gone.size === 0 ? members : members.filter((member) => !gone.has(member)), revisions };
}

/** What the publisher said last, on a later day than the claim, in other articles and in the name of the same body. */
function newestAfter({ claim }: Member, own: readonly Member[]): readonly Member[] {
  const day = claim.published;
  if (day === null) return [];
  const later = own.filter(
    ({ claim: other }) =>
      other.articleId !== claim.articleId &&
      other.published !== null &&
      other.published > day &&
      sameSpeaker(claim, other),
  );
  const last = later.reduce(
    (newest, { claim: { published } }) => ((published ?? '') > newest ? (published ?? '') : newest),
    '',
  );
  return later.filter((other) => other.claim.published === last);
}

function sameSpeaker(a: PlacedClaim, b: PlacedClaim): boolean {
  return a.attribution === null || b.attribution === null || a.attribution.id === b.attribution.id;
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
