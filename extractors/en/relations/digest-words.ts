import type { DigestWords } from '../../engine/relations/digests.ts';

/** "LONDON, March 9 (Wire) - …" more than once; "News in brief", "Morning briefing": how English wires and round-ups string news together. */
export const DIGEST_WORDS: DigestWords = {
  opening:
    /(?:^|\n)[ \t]*[A-Z][A-Z .]{2,24}, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]{0,7} \d{1,2} (?:\([A-Za-z ]{2,20}\) )?[-–—]/gu,
  title:
    /\b(?:in brief|briefs|briefing|digest|round-?up|newsletter|the (?:day|week) in (?:news|business|figures|numbers))\b/i,
};
