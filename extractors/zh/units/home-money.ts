import type { HomeMoney } from '../../engine/figures/language-pack.ts';
import { homeOfText } from '../home.ts';

/** The yuan by its own name or sign. */
const NAMED = /人民币|人仔|RMB|CNY/u;

/**
 * What 元 is by itself in a text: HKD or TWD where it is written in traditional characters and tells of there more than
 * of the mainland; null for the yuan.
 * @param original the text as written
 * @param text the same, folded to simplified characters
 */
export function homeMoney(original: string, text: string): HomeMoney | null {
  const home = homeOfText(original, text);
  return home === null ? null : { from: 'CNY', to: home.country === 'country:HK' ? 'HKD' : 'TWD', named: NAMED };
}
