import type { Discourse } from '../../engine/discourse.ts';
import type { Scene } from '../../engine/scene.ts';
import { slotOfName, slotOfWords } from '../../engine/slots.ts';
import type { Mention } from '../../lexicon/entity-index.ts';
import type { Slot } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { ownCountry } from './deixis.ts';
import type { Name } from './reading.ts';
import { repeatsOf } from './repeats.ts';
import { sectorsOf } from './sectors.ts';
import { shapedNames } from './shaped-names.ts';

/** All names of a sentence in text order, none overlapping another. */
export function namesOf(scene: Scene, before: Discourse): readonly Name[] {
  const shapes = shapedNames(scene);
  // A name with its Latin one behind it is given anew: the headline had only half of it.
  const glossed = shapes.filter((one) => one.rule === 'zh/subject/glossed-name');
  const known = knownNames(scene, before).filter((one) => !glossed.some((other) => overlap(one, other)));
  const shaped = shapes.filter((one) => !known.some((other) => overlap(one, other)));
  const repeated = repeatsOf(scene, before, [...known, ...shaped]).filter(
    (one) => ![...known, ...shaped].some((other) => overlap(one, other)),
  );
  const found = [...known, ...shaped, ...repeated];
  const free = scene.names.filter((mention) => !found.some((one) => overlap(one, mention)));
  const listed = free.flatMap((mention) => ownWhole(scene, before, mention) ?? [listedName(scene, before, mention)]);
  const implied = free.flatMap((mention) => glued(scene, mention, free));
  const all = [...found, ...listed, ...implied];
  const sectors = sectorsOf(scene, all);
  return [...all.filter((one) => !sectors.some((sector) => overlap(one, sector))), ...sectors].sort(
    (a, b) => a.start - b.start,
  );
}

function listedName(scene: Scene, before: Discourse, mention: Mention): Name {
  const { start, end, type, flags } = mention;
  const country = ownCountry(scene, before, mention);
  const slot = country ?? slotOfName(scene.text, mention);
  return { start, end, type: country === null ? type : 'country', flags, slot, repeats: false, rule: ruleOf(mention) };
}

/** 全社会用电量, 全国固定资产投资: a metric that says whose it is. */
function ownWhole(scene: Scene, before: Discourse, mention: Mention): readonly Name[] | null {
  const whole =
    mention.type === 'metric' ? /^(?:全社会|全国)(?=.{2})/u.exec(scene.text.slice(mention.start, mention.end)) : null;
  if (whole === null) return null;
  const at = mention.start + whole[0].length;
  const country = listedName(scene, before, { ...mention, end: at, id: 'scope:nationwide', type: 'scope' });
  return [country, listedName(scene, before, { ...mention, start: at })];
}

function ruleOf({ type }: Mention): Name['rule'] {
  if (type === 'metric') return 'zh/metric/name';
  return type === 'commodity' ? 'zh/object/name' : 'zh/subject/name';
}

/** 产镍, 产铜, 钴价, 铜矿产量: one character that is glued to the commodity says what is measured of it. */
function glued(scene: Scene, mention: Mention, all: readonly Mention[]): readonly Name[] {
  if (mention.type !== 'commodity') return [];
  const free = (at: number): boolean => !all.some((other) => other.start <= at && at < other.end);
  const names: Name[] = [];
  if (
    scene.text.charAt(mention.start - 1) === '产' &&
    free(mention.start - 1) &&
    !/[生国特水土矿房财]/u.test(scene.text.charAt(mention.start - 2))
  )
    names.push(gluedName(scene, mention.start - 1, 'metric:production'));
  if (scene.text.charAt(mention.end) === '价' && free(mention.end) && scene.text.charAt(mention.end + 1) !== '值')
    names.push(gluedName(scene, mention.end, 'metric:price'));
  return names;
}

function gluedName(scene: Scene, start: number, id: string): Name {
  const label = scene.lexicon.entity(id)?.label ?? id;
  const slot: Slot = { id, label, text: scene.text.charAt(start), start, end: start + 1 };
  return { start, end: start + 1, type: 'metric', flags: {}, slot, repeats: false, rule: 'zh/metric/glued' };
}

/** Names by shape that the article used before. */
function knownNames(scene: Scene, before: Discourse): readonly Name[] {
  const { start, end } = scene.sentence;
  const names: Name[] = [];
  const open = before.names
    .filter((slot) => slot.text.length >= 2 && !slot.id.includes(':'))
    .toSorted((a, b) => b.text.length - a.text.length);
  for (const slot of open) {
    for (let at = scene.text.indexOf(slot.text, start); at >= 0 && at + slot.text.length <= end; ) {
      const span: Span = { start: at, end: at + slot.text.length };
      if (!names.some((one) => overlap(one, span)))
        names.push({
          ...span,
          slot: { ...slotOfWords(scene.text, span, () => slot.id), label: slot.label },
          type: slot.text.length === 2 ? 'place' : 'unlisted',
          flags: {},
          repeats: false,
          rule: 'zh/subject/known-name',
        });
      at = scene.text.indexOf(slot.text, span.end);
    }
  }
  return names;
}

/** Whether two stretches share a character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
