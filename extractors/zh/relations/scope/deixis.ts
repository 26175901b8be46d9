import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import type { Mention } from '../../../lexicon/entity-index.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { Slot } from '../../../model/claim.ts';

/** 全国, 国内, 本土: the country that the text is in. */
const OWN: ReadonlySet<string> = new Set(['scope:nationwide', 'scope:domestic']);

/**
 * The country that 全国 or 国内 means: the one that the sentence or its speaker is of, else the one that the
 * paragraph or the headline is about; where none is named, the text's own, or else China. Null for names that mean what they say.
 */
export function ownCountry(scene: Scene, before: Discourse, mention: Mention): Slot | null {
  if (!OWN.has(mention.id)) return null;
  const { text, lexicon } = scene;
  const near = scene.names.filter((name) => name.start < mention.start);
  const named = near.findLast((name) => name.type === 'country' && name.flags.short !== true);
  const home = near
    .filter((name) => name.type === 'org' || (name.type === 'place' && !isBeside(text, name.end, mention)))
    .map((name) => homeOf(lexicon, { id: name.id, text: text.slice(name.start, name.end) }))
    .findLast((id) => id !== null);
  const carried = scene.opens || text.startsWith('全社会', mention.start) ? null : countryOnly(before.subject);
  // 该局预测, 2026年全国产量: of the country that the body is of.
  const repeated = /[该該][部局署厅委会院行]/u.test(text.slice(scene.sentence.start, mention.start));
  const spoken = repeated && before.speaker !== null ? homeOf(lexicon, before.speaker) : null;
  const topic = text.startsWith('全社会', mention.start) ? null : topicOf(lexicon, before);
  // 欧盟|本土加工量
  const beside = near.find((name) => name.type === 'region' && name.end === mention.start);
  const country = beside?.id ?? named?.id ?? home ?? spoken ?? carried ?? topic ?? scene.home?.country ?? 'country:CN';
  const label = lexicon.entity(country)?.label ?? country;
  return { id: country, label, text: text.slice(mention.start, mention.end), start: mention.start, end: mention.end };
}

/** 鹿特丹报价上涨;国内报价…: what stands beside a market is the other one, and not the country that it lies in. */
function isBeside(text: string, from: number, { id, start }: Mention): boolean {
  return id === 'scope:domestic' && /[,，;；]/u.test(text.slice(from, start));
}

function countryOnly(slot: Slot | null): string | null {
  return slot?.id.startsWith('country:') === true ? slot.id : null;
}

/** The country that the article is about: its headline's, or that of the body in it. */
function topicOf(lexicon: Lexicon, { headline, lastPlace }: Discourse): string | null {
  const { subject } = headline;
  return subject === null ? countryOnly(lastPlace) : (countryOnly(subject) ?? homeOf(lexicon, subject));
}

/** The country of a body or a place: the one that it lies in, or that its name begins with (马来西亚棕榈油局). */
export function homeOf(lexicon: Lexicon, slot: Pick<Slot, 'id' | 'text'>): string | null {
  const parent = lexicon.entity(slot.id)?.parent ?? null;
  if (parent?.startsWith('country:') === true) return parent;
  for (let length = Math.min(6, slot.text.length - 1); length >= 2; length--) {
    const [name] = lexicon.findNames(slot.text.slice(0, length), 'zh');
    if (name?.type === 'country' && name.start === 0) return name.id;
  }
  return null;
}
