import type { HeadingWords } from '../../engine/relations/heading-words.ts';

/** "2026 Guidance", "Fourth Quarter 2025 Highlights", "Outlook for fiscal 2027": how the parts of English texts are headed. */
export const HEADING_WORDS: HeadingWords = {
  longest: 64,
  byline: /^(?:source|sources|published|updated|posted|by|from|last|photo|image|credit|contact|date|issued)\b|\|/i,
  moods: [
    [/(?:^|\s)(?:guidance|targets?|goals?|commitments?)(?: for [^.]{1,24})?:?$/i, 'target'],
    [/(?:^|\s)(?:outlook|forecasts?|projections?|expectations)(?: for [^.]{1,24})?:?$/i, 'forecast'],
  ],
};
