import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Name } from '../sentence/clause.ts';

const LEVELS = /[省市县区州镇乡村旗]$/u;
const MUNICIPALITY = oneOf(/^place:CN-(?:BJ|TJ|SH|CQ)$/u);
const AUTONOMOUS = oneOf(/^place:CN-(?:NM|GX|XZ|NX|XJ)$/u);
const PROVINCE = /^place:CN-[A-Z]{2}$/u;

/** 全省, 该市, 全县: the place of that level that was named last; null where none was. */
export function placeMeant(
  scene: Scene,
  { lastPlace, subject, headline, names }: Discourse,
  shaped: readonly Name[],
  { words, at }: { readonly words: string; readonly at: number },
): Slot | null {
  const level = words.slice(-1);
  const here = [
    ...shaped
      .filter((name) => name.type === 'place')
      .map(({ slot }) => ({ ...slot, text: withSort(scene.text, slot) })),
    ...scene.names
      .filter((name) => name.type === 'place')
      .map(({ id, label, start, end }) => ({ id, label, text: scene.text.slice(start, end), start, end })),
  ]
    .filter((slot) => slot.end <= at)
    .sort((a, b) => b.start - a.start);
  const told = [lastPlace, subject, headline.subject, ...names].filter((slot) => slot !== null);
  return [...here, ...told].find((slot) => isOfLevel(slot, level)) ?? null;
}

/** 泠州|省统计局: with the word for what sort of place it is, which the office takes along. */
function withSort(text: string, { start, end }: Slot): string {
  return text.slice(start, LEVELS.test(text.charAt(end)) ? end + 1 : end);
}

/** 宁夏 is 全区, 中宁县 全县, 重庆 全市: by the word at the end of the name, else by what the lexicon knows it to be. */
function isOfLevel({ id, text }: Slot, level: string): boolean {
  if (id.startsWith('country:') || (id.includes(':') && !id.startsWith('place:'))) return false;
  const told = LEVELS.exec(text)?.[0];
  if (told !== undefined && text.length > 2) return told === level;
  if (MUNICIPALITY.test(id)) return level === '市';
  if (AUTONOMOUS.test(id)) return level === '区';
  if (PROVINCE.test(id)) return level === '省';
  return id.startsWith('place:') && level !== '省';
}
