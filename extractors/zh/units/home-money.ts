import type { HomeMoney } from '../../engine/language-pack.ts';

/** How much of a text is looked at to tell where it is from, in UTF-16 units. */
const LOOKED_AT = 4000;
/** Characters of the traditional script, of those looked at, that make it the text's own. */
const LEAST_SHARE = 0.05;

const HONG_KONG =
  /本港|香港|港府|港人|港铁|港交所|港股|恒指|恒生|特区政府|立法会|金管局|社署|社会福利署|房委会|房署|医管局|教资会|强积金|港澳办|港元|港币|港岛|九龙|新界/gu;
const TAIWAN =
  /台湾|全台|台北|新北|高雄|台中|台南|桃园|新竹|嘉义|屏东|花莲|行政院|立法院|立委|卫福部|主计总处|国发会|金管会|健保署|台股|台积电|新台币|台币|县府|劳动部|台铁|高铁局|工研院/gu;
const MAINLAND = /人民币|国家统计局|全国|国务院|人民银行|发改委|内地|大陆/gu;

/** The yuan by its own name or sign. */
const NAMED = /人民币|人仔|RMB|CNY/u;

/**
 * What 元 is by itself in a text: HKD or TWD where it is written in traditional characters and tells of there more than
 * of the mainland; null for the yuan.
 * @param original the text as written
 * @param text the same, folded to simplified characters
 */
export function homeMoney(original: string, text: string): HomeMoney | null {
  if (original === text || !isTraditional(original, text)) return null;
  const head = text.slice(0, LOOKED_AT);
  const count = (pattern: RegExp): number => [...head.matchAll(pattern)].length;
  const [hongKong, taiwan, mainland] = [count(HONG_KONG), count(TAIWAN), count(MAINLAND)];
  if (Math.max(hongKong, taiwan) <= mainland || hongKong === taiwan) return null;
  return { from: 'CNY', to: hongKong > taiwan ? 'HKD' : 'TWD', named: NAMED };
}

function isTraditional(original: string, text: string): boolean {
  const length = Math.min(LOOKED_AT, original.length);
  let folded = 0;
  let han = 0;
  for (let at = 0; at < length; at++) {
    const code = original.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) continue;
    han++;
    if (code !== text.charCodeAt(at)) folded++;
  }
  return folded > LEAST_SHARE * han;
}
