import type { Scene } from '../../../engine/relations/scene.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import type { Mention } from '../../../lexicon/entity-index.ts';

/** What words for those who do something for a living, or where it is done, begin with. */
const opensTrade = characterSet('企公厂商者人工基园从');
const TRADE =
  /^(?:型|类)?(?:企业|公司|厂商|厂家|商(?![品务场业誉标城])|者(?!均|各)|人员|工人|工厂|基地|园区|从业|巨头|大国|大省|大户)/u;

/**
 * 出口|企业, 矿产|开采|企业, 投资|者: what somebody does for a living is no measure of the figure beside them, nor is what
 * they do it with their thing.
 */
export function isTrade({ text, names }: Scene, { type, end }: Mention): boolean {
  if (type === 'metric') return namesTrade(text, end);
  if (type !== 'commodity') return false;
  const deed = names.find((one) => one.start === end && one.type === 'metric');
  return deed !== undefined && namesTrade(text, deed.end);
}

function namesTrade(text: string, at: number): boolean {
  return opensTrade(text, at) && TRADE.test(text.slice(at, at + 4));
}
