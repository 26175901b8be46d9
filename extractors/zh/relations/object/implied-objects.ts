import type { Attached } from '../../../engine/relations/discourse.ts';
import { keptByWords } from '../../../engine/text/kept-words.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Span } from '../../../model/span.ts';

/** Metrics whose own words say what is measured: 用电量 is of electricity, 油价 of oil. */
const IMPLIED: readonly (readonly [RegExp, string])[] = [
  [/用电|电力|供电|售电|电价|用电负荷|发电|电量/u, 'commodity:electricity'],
  [/装机/u, 'commodity:electricity'],
  [/油价/u, 'commodity:oil'],
  [/^碳(?:排放权?|配额)?价格?$/u, 'commodity:carbon-allowances'],
  [/粮价/u, 'commodity:grain'],
  [/金价|购金|黄金/u, 'commodity:gold'],
  [/铜价/u, 'commodity:copper'],
  [/气价/u, 'commodity:natural-gas'],
  [/二手房|成屋/u, 'commodity:second-hand-homes'],
  [/新房|新屋|商品房|新建(?:商品)?住[宅房]/u, 'commodity:new-homes'],
  [/外贸|进出口|贸易/u, 'commodity:goods'],
];
/** Metrics of people: the words themselves are what is counted. */
const COUNTED = /人口|就业|岗位|职工|专利|用户/u;

/** What a metric's own words say is measured; null where they leave it to others. */
export function impliedObject(lexicon: Lexicon, metric: Attached | null): Attached | null {
  if (metric === null) return null;
  const { slot } = metric;
  const implied = impliedBy(lexicon, slot.text);
  if (implied === null) return null;
  if (implied.within === null)
    return { slot: { ...slot, ...implied.thing }, rule: 'zh/object/in-metric', inherited: false };
  const start = slot.start + implied.within.start;
  const end = slot.start + implied.within.end;
  return {
    slot: { id: implied.thing.id, label: implied.thing.label, text: implied.thing.id, start, end },
    rule: 'zh/object/in-metric',
    inherited: false,
  };
}

interface Implied {
  readonly thing: { readonly id: string; readonly label: string };
  /** Where in the words the thing itself stands; null where all of them tell it. */
  readonly within: Span | null;
}

const impliedBy = keptByWords((lexicon, words): Implied | null => {
  for (const [pattern, id] of IMPLIED) {
    if (!pattern.test(words)) continue;
    const label = lexicon.entity(id)?.label;
    return label === undefined ? null : { thing: { id, label }, within: null };
  }
  const thing = /^期(.{1,2})$|^(.{1,3})价$/u.exec(words);
  const named =
    thing === null
      ? undefined
      : lexicon.findNames(thing[1] ?? thing[2] ?? '', 'zh').find((name) => name.type === 'commodity');
  if (named !== undefined) return { thing: { id: named.id, label: named.label }, within: null };
  const counted = COUNTED.exec(words);
  if (counted === null) return null;
  const [id] = counted;
  return { thing: { id, label: id }, within: { start: counted.index, end: counted.index + id.length } };
});
