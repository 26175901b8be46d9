import { dimensionOf } from '../../extractors/lexicon/units.ts';
import type { Language } from '../../extractors/model/article.ts';
import type { Claim } from '../../extractors/model/claim.ts';
import type { ClaimKind } from '../../extractors/model/figure.ts';
import type { Review } from '../../extractors/model/review.ts';
import type { Span } from '../../extractors/model/span.ts';
import { correctedClaim } from './corrected-claim.ts';

/** The rule that figures stand under which a person added. */
export const ADDED_RULE = 'engine/person/added';

/** The claim of a figure that a person added: what the review says of it, in the sentence that it stands in. */
export function addedClaim(text: string, lang: Language, addition: Review): Claim {
  const { claim: id, start, end, quote, by } = addition;
  const unit = addition.changes?.['unit'];
  const bare: Claim = {
    ...{ id, start, end, quote, lang, sentence: sentenceAround(text, lang, { start, end }) },
    kind: kindOf(typeof unit === 'string' ? unit : null),
    ...{ value: null, unit: null, comparator: '=', low: null, high: null, step: 0 },
    ...{ direction: null, basis: null, from: null, modality: 'reported', time: null },
    ...{ subject: null, object: null, metric: null, scope: null, attribution: null },
    rule: ADDED_RULE,
    doubts: [],
    derivation: { rule: ADDED_RULE, gives: `added by ${by}`, start, end, parts: [] },
  };
  return correctedClaim(bare, addition.changes);
}

/** Kinds of the dimensions that tell one. */
const KINDS: Readonly<Record<string, ClaimKind>> = {
  mass: 'mass',
  volume: 'volume',
  share: 'share',
  duration: 'duration',
  multiple: 'multiple',
};

function kindOf(unit: string | null): ClaimKind {
  if (unit === null) return 'count';
  const dimension = dimensionOf(unit);
  if (dimension.startsWith('money:')) return dimension.includes('/') ? 'price' : 'money';
  return dimension.startsWith('count') ? 'count' : (KINDS[dimension] ?? 'measure');
}

/** The sentence of the line that the span begins in; at least the span itself. */
function sentenceAround(text: string, lang: Language, { start, end }: Span): readonly [start: number, end: number] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const line = text.slice(from, newline < 0 ? text.length : newline);
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(line)) {
    const [first, last] = [from + index, from + index + segment.trimEnd().length];
    if (first <= start && start < last) return [first, Math.max(last, end)];
  }
  return [start, end];
}
