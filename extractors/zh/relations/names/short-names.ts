import type { Discourse } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/clause.ts';
import { nameOf } from './name-of.ts';

/** What a company says of its trade in its name, and leaves out where it is told of again. */
const FULL =
  /^(?<short>[\u4e00-\u9fff]{2,3})(?:科技|汽车|家电|电器|股份|集团|控股|生物|医药|制药|医疗|航空|银行|电子|半导体|芯片|智能|机器人|能源|电池|光伏|重工|造船|航运|物流|快递|地产|置业|资本|投资|证券|保险|再保险|人寿|矿业|冶金|钢铁|[铜铝锂镁镍钴铅锌锡钨钼锑钛钒锰铬铀硅煤糖盐茶磷氟]业|化工|材料|新材|食品|饮料|咖啡|餐饮|零售|超市|传媒|影业|软件|网络|通信|咨询|动力|机械|电气)$/u;
/** MP Materials, Lynas Rare Earths: the first word is what the company is called by where it is told of again. */
const LATIN_FULL = /^(?<short>[A-Z][A-Za-z0-9]{1,14})(?: [A-Z][A-Za-z&]{1,14}){1,3}$/u;
/** First words that many names have. */
const SHARED = oneOf(
  /^(?:The|US|USA|UK|EU|UN|New|North|South|East|West|Bank|Royal|National|General|American|China|First|United|World|Global|International|Standard|Energy|Critical|Rare|Green|Great|Pacific|Atlantic|Sun|Air|Big|Blue|Gold|Silver|Fox|St|San|Los|Saudi|Korea|Japan|Deutsche|Banco|Group|Public|Capital|Central)$/u,
);

/** Where a clause begins. */
const opens = characterSet('，,；;：:。“ ');
/** Words of two characters that are no name, by their part of speech. */
const COMMON = /^(?:[acdfmnpqrtuvy]$|vn|vd|ad|an|ns)/u;

/** 青榕科技获融资…。青榕|上月: a company told of before, by the first part of its name, where a clause begins. */
export function shortNames({ text, sentence, words, names }: Scene, before: Discourse): readonly Name[] {
  const { start, end } = sentence;
  const found: Name[] = [];
  let told = '';
  for (const slot of before.names) {
    const short = shortOf(slot);
    if (short === null) continue;
    // The sentence alone: what is not in it would be sought to the end of the text, once a name and sentence.
    if (told === '') told = text.slice(start, end);
    for (let place = told.indexOf(short); place >= 0; place = told.indexOf(short, place + 1)) {
      const at = start + place;
      const span = { start: at, end: at + short.length };
      if (text.startsWith(slot.text, at)) continue;
      const isLatin = short.charCodeAt(0) < 0x80;
      if (isLatin ? !standsAlone(text, span) : at > start && !opens(text, at - 1)) continue;
      if (!isLatin && words(span).some((word) => word.text === short && COMMON.test(word.tag))) continue;
      if (names.some((name) => name.start < span.end && at < name.end)) continue;
      const again = { ...slotOfWords(text, span, () => slot.id), label: slot.label };
      found.push(nameOf(span, 'unlisted', { slot: again, rule: 'zh/subject/short-name' }));
    }
  }
  return found;
}

/** A name is asked for in every sentence behind it. */
const SHORT = new WeakMap<Slot, string | null>();

function shortOf(slot: Slot): string | null {
  const known = SHORT.get(slot);
  if (known !== undefined) return known;
  const short = LATIN_FULL.test(slot.text) ? latinShort(slot) : hanShort(slot);
  SHORT.set(slot, short);
  return short;
}

function hanShort({ text, id }: Slot): string | null {
  return text.length < 4 || id.includes(':') ? null : (FULL.exec(text)?.groups?.['short'] ?? null);
}

function latinShort({ text, id }: Slot): string | null {
  if (id.includes(':') && !id.startsWith('company:')) return null;
  const short = LATIN_FULL.exec(text)?.groups?.['short'] ?? null;
  return short === null || SHARED.test(short) ? null : short;
}

/** MP|位于, and not part of a longer word or name. */
function standsAlone(text: string, { start, end }: Span): boolean {
  return (
    !/[A-Za-z0-9.@/_-]$/u.test(text.slice(start - 1, start)) &&
    !/^(?:[A-Za-z0-9@/_-]| [A-Z])/u.test(text.slice(end, end + 2))
  );
}
