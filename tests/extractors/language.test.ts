import { expect, test } from 'vitest';
import { detectLanguage } from '../../extractors/language.ts';

const EXAMPLES = [
  // With next to no "the": the small words of English tell it.
  ['Zambian copper output rose from 698,000 to 821,000 tonnes and is set to top a million in a few years.', 'en'],
  ['Smelters in Yunnan are to cut production by a tenth, but exporters have yet to feel it, analysts said.', 'en'],
  ['The port is closed.', 'en'],
  // A name or a quoted word of English makes no English sentence.
  ['Selon le Wall Street Journal, les exportations de cuivre du Chili ont progressé de 4 % sur un an en mars.', null],
  ['Wie die Zeitung The Guardian schreibt, sind die Ausfuhren von Kupfer im März um vier Prozent gestiegen.', null],
  ['Regeringen har besluttet at bruge to milliarder kroner på havvind, og prisen ved auktionen for det er lav.', null],
  ['智利3月铜出口增长4%。', 'zh'],
  ['チリの3月の銅の輸出は4%増えたと発表された。', null],
  ['2026 – 3,5', null],
] as const;

test.each(EXAMPLES)('%s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
