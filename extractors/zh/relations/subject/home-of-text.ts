import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';

/** A country named once may be told of by the way. */
const LEAST_SHOWN = 2;

/**
 * 去年失業率為3.1%: where nobody is told of, figures are those of the country that the text is told in and for. Null where
 * the text does not show it, as where it is the mainland's: there a country is named.
 */
export function homeOfText({ text, home, lexicon }: Scene): Attached | null {
  if (home === null || home.shown < LEAST_SHOWN) return null;
  const { country, start, end } = home;
  const label = lexicon.entity(country)?.label ?? country;
  return {
    slot: { id: country, label, text: text.slice(start, end), start, end },
    rule: 'zh/subject/home-of-text',
    inherited: true,
  };
}
