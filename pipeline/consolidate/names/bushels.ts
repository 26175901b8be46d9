import type { Slot } from '../../../extractors/model/claim.ts';

/**
 * Pounds in a bushel of each crop (USDA standard weights): a harvest in bushels and one in tonnes are the same fact,
 * and only the crop says how they meet. 19.8亿蒲式耳 of wheat is 53.9 million tonnes.
 */
const POUNDS_PER_BUSHEL = {
  wheat: 60,
  soybean: 60,
  corn: 56,
  maize: 56,
  sorghum: 56,
  rye: 56,
  flaxseed: 56,
  barley: 48,
  oat: 32,
  小麦: 60,
  大豆: 60,
  玉米: 56,
  高粱: 56,
  大麦: 48,
  燕麦: 32,
} as const satisfies Record<string, number>;

const KILOGRAMS_PER_POUND = 0.45359237;

/** Kilograms in a bushel of the thing measured; null where it is no crop of the table. */
export function bushelKilograms(object: Slot | null): number | null {
  if (object === null) return null;
  const names = [object.id, object.label, object.text].map((name) => name.toLowerCase());
  for (const [crop, pounds] of Object.entries(POUNDS_PER_BUSHEL)) {
    if (names.some((name) => name.includes(crop))) return pounds * KILOGRAMS_PER_POUND;
  }
  return null;
}
