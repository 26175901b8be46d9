import type { Scene } from '../../../engine/relations/scene.ts';
import type { Mention } from '../../../lexicon/entity-index.ts';

/** What a country has or does with its oil: behind these "U.S. crude" is the country's crude, and no contract. */
const MEASURE =
  /^ (?:oil )?(?:stocks?|stockpiles?|inventor(?:y|ies)|output|production|exports?|imports?|suppl(?:y|ies)|reserves?|demand|storage)\b/i;
const LAND = /^U\.?S\.?(?= crude)/;

/** "U.S. crude inventories": two names where the lexicon lists the words as one. */
export function splitNames(scene: Scene): readonly Mention[] {
  if (!scene.names.some(({ id }) => id === 'commodity:wti')) return scene.names;
  return scene.names.flatMap((name) => {
    if (name.id !== 'commodity:wti') return [name];
    const land = LAND.exec(scene.text.slice(name.start, name.end))?.[0];
    const oil = scene.lexicon.entity('commodity:crude-oil');
    const country = scene.lexicon.entity('country:US');
    if (land === undefined || oil === undefined || country === undefined) return [name];
    if (!MEASURE.test(scene.text.slice(name.end, name.end + 24))) return [name];
    const between = name.start + land.length;
    return [
      { ...name, id: country.id, type: country.type, label: country.label, end: between },
      { ...name, id: oil.id, type: oil.type, label: oil.label, start: between + 1 },
    ];
  });
}
