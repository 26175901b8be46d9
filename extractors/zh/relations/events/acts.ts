import type { Word } from '../../../engine/relations/scene.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Span } from '../../../model/span.ts';

/** Verbs of things that happen on a day; the tagger takes some of them for prepositions or nouns. */
export const EVENT_VERBS =
  /签署|签约|签订|签下|宣布|成立|实施|升级|开业|通过|上市|投产|收购|生效|启动|达成|举行|开幕|批准|发生|出台|推出|回应|复产|停产|关闭|完成|交付|开工|竣工|登陆|爆发|主持|公布|发布|实现|当选|辞职|去世|召开|颁布|下发|印发|揭牌|奠基|废除|叫停|获批|入股|买下|接管|合并|起诉|判处|产出|问世|撤销|吊销|上映|公映|挂牌|施行|投运|退市|预拨|下拨|调拨|拨付|提议|出矿|达产|动工|封顶/u;

/** What happens to a thing once, on a day of its own, whatever is measured of it next: 1月1日上映，首周末收5亿元. */
export const ONCE =
  /上映|公映|挂牌|开业|通车|投产|投运|落成|竣工|首飞|首航|开馆|开园|生效|施行|成立|去世|逝世|当选|升空|开航|通航|下水|入列|退市|揭牌/u;

/** Deeds that the tagger takes for nouns. */
const NOUN_LIKE = oneOf(/^(?:表态|讲话|发言|致辞|演讲|会谈|会晤|报道|声明|通车|首飞|开庭|宣判|移交|起草|出访|受访)$/u);
/** Verbs of being, leading on and comparing: they are not what happens. */
const NO_DEED = oneOf(
  /^(?:是|已?有|拥有|持有|具有|具备|为|作为|成为|截至|截止|根据|依据|随着|包括|位于|属于|来自|相关|有关|以来|以后|以前|可能|能够|应该|应当|需要|必须|没有|受到|使得|导致|相比|基于|关于|对于|由于|达到|超过|表明|意味着|其中|至少|可以|不能|不会|不得|不再|来说|用于|有望|不断|持续|继续|正在|经过|一起|共同|所有|总计|共计|合计|累计|还有|只有|仍有|没|据悉|获悉|了解|增长|下降|上升|回升|回落|上涨|下跌|增加|减少|下滑|提高|降低|攀升|扩大|收窄|放缓|加快|走强|走弱|好转|改善|增速|原有|新增|增|减)$/u,
);
/** Openers of a stretch that only says where, with whom, to whom or by what. */
const LEADS = oneOf(/^(?:在|于|对|对于|与|和|同|跟|向|从|自|由|就|以|因|为|给|经|据|被|将|把)$/u);
/** What closes 在…上, 在…期间. */
const CLOSES = oneOf(/^(?:上|中|里|内|时|期间|前|后|之后|之前|之际|之中|以来|下|外|间)$/u);

/** What was done, and what the words say of who did it. */
export interface Act {
  /** From the verb to the end of its words that stand together. */
  readonly verb: Span;
  /** Whether the verb says of which thing is told: 2024年发布|的报告. */
  readonly describes: boolean;
}

/**
 * The deed that the words of a clause tell: the first verb that happens, behind whatever says where, with whom and to
 * whom (在论坛上明确|表态, 与邻国一起|推进…). Null where they only say how something is.
 */
export function actIn(words: readonly Word[], text: string): Act | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    if (/[,，;；。:：]/u.test(word.text)) break;
    // 为迎接大会,修建…: what it is for stands in a clause of its own.
    if (/^(?:为|为了|作为)$/u.test(word.text) && at <= 3) return null;
    if (/^[“"「]$/u.test(word.text)) at = behindQuote(words, at);
    if (word.text === '在') {
      at = behindPlace(words, at);
      continue;
    }
    if (!isDeed(word) || LEADS.test(word.text)) continue;
    const next = words[at + 1];
    // 通过|电话|售出: by what means.
    if (word.text === '通过' && !/^[的了]/u.test(next?.text ?? '的') && words.slice(at + 1).some(isDeed)) continue;
    // 开始|组建, 进行|调查: the deed itself stands behind.
    const light = /^(?:开始|进行|予以|加以|得以|决定|计划|准备|成功|拟)$/u.test(word.text);
    const main = light && next !== undefined && /^v/u.test(next.tag) && next.text.length > 1 ? next : word;
    const verb = { start: word.start, end: main.end };
    return { verb, describes: /^了?的(?!时候)/u.test(text.slice(main.end, main.end + 3)) };
  }
  return null;
}

function isDeed({ tag, text }: Word): boolean {
  if (text.length < 2 || NO_DEED.test(text)) return false;
  return tag === 'v' || NOUN_LIKE.test(text) || EVENT_VERBS.exec(text)?.[0] === text;
}

/** 在阿布扎比|国际石油展|上: where the words go on behind the place. */
function behindPlace(words: readonly Word[], from: number): number {
  for (let at = from + 1; at < Math.min(words.length, from + 14); at++) {
    const word = words[at];
    if (word === undefined || /[,，;；。]/u.test(word.text)) break;
    if (word.tag === 'f' || CLOSES.test(word.text)) return at;
  }
  return from;
}

/** 以“提高覆盖率”为目标: where the words go on behind a quotation. */
function behindQuote(words: readonly Word[], from: number): number {
  const closing = words.findIndex(({ text }, at) => at > from && /^[”"」]$/u.test(text));
  return closing < 0 ? from : closing;
}

/** Words that stand before who does something without being part of the name. */
const LEAD_IN =
  /^(?:(?:新华社|本报|中新社|[\u4e00-\u9fff]{2,6}社)[\u4e00-\u9fff]{0,6}(?:\d{1,2}月)?\d{1,2}日[电讯]|[^\u4e00-\u9fffA-Za-z《“"]|据|另据|日前|近日|此前|随后|同时|当天|当日|当地时间|目前|期间|此外|另外|其中|而|但|并|且|则|早在|早|自|从|就|又|也|还|即|在|于|由|晚间?|上午|下午|凌晨|早间|起|初|底|末|中旬|上旬|下旬)+/u;
/** Where a noun phrase ends that the segmenter runs on: 俱乐部|已于, 车队|将. */
const RUN_ON = /^(?:已|将|曾|仅|正|就|也|再|又|还|均|都|自|则|于|在|对|向|从|把|被)/u;

/**
 * Who does it: the noun phrase that a stretch begins with. Null where it begins with something else, or only comes back
 * to somebody (他, 其, 该国).
 */
export function actorPhrase(words: readonly Word[], text: string): Span | null {
  const first = words[0];
  if (first === undefined) return null;
  const whole = text.slice(first.start, words.at(-1)?.end ?? first.end);
  const start = first.start + (LEAD_IN.exec(whole)?.[0].length ?? 0);
  let end = start;
  for (const word of words) {
    if (word.end <= start) continue;
    if (!isNominal(word) || RUN_ON.test(word.text)) break;
    end = word.end;
  }
  return asName(text, { start, end });
}

/** 俱乐部|已于: what stands between who does it and a date. */
const BEFORE_DATE =
  /(?:预计|有望|可能|或|据悉|最[快早迟晚]|力争|争取)*(?:早?已|将|曾|正|也|则|就|都|均|又|还|才)?(?:早?在|于|自|从|至|到|是在)?(?:当地时间|北京时间)?[,，\s]*$/u;

/** Who does it where the date stands behind: the noun phrase that ends there. A name may hold a verb (国家|统计|委员会). */
export function actorAhead(words: readonly Word[], text: string): Span | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const end = first.start + text.slice(first.start, last.end).replace(BEFORE_DATE, '').length;
  let start = end;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (word.start >= end) continue;
    // 《深海|回声》: a title is one name, whatever words it is made of.
    const opens =
      word.text === '》' ? words.findLastIndex(({ text: sign, start: on }) => sign === '《' && on < word.start) : -1;
    if (opens >= 0) {
      at = opens;
      start = words[opens]?.start ?? start;
      continue;
    }
    const inside = word.tag === 'v' && word.end < end && isPlainNoun(words[at - 1]) && isPlainNoun(words[at + 1]);
    if (!inside && !isNominal(word) && !/^[该各本某]$/u.test(word.text)) break;
    start = word.start;
  }
  const lead = LEAD_IN.exec(text.slice(start, end))?.[0].length ?? 0;
  return asName(text, { start: start + lead, end });
}

function isPlainNoun(word: Word | undefined): boolean {
  return word !== undefined && /^(?:n|j|l)/u.test(word.tag);
}

/** 计划|2027年11月开业, 目标2030年前建成: a plan is nobody. */
const INTENDS = oneOf(/^(?:计划|预计|拟|目标|规划|打算|争取|力争|有望|预期|首期|一期|二期|项目计划)$/u);

/** 15日凌晨3时|前后|登陆, 18日|前全部|恢复: how near, and how much of it. */
const NOBODY =
  /^(?:前后|左右|之?前|之?后|以[前后])?(?:全部|全面|全线|全都|陆续|分别|正式|首次|再次|再度|同时|先后|相继|逐步|基本|部分|紧急|集中|统一|如期|按期|提前|率先|同步)*$/u;

/** The stretch without what its end does not belong to; null where it names nobody. */
function asName(text: string, { start, end }: Span): Span | null {
  const phrase = text.slice(start, end).replace(/(?:[(（][^)）]*[)）]?|[的、和与及，,\s]|[早近当昨今][日天年])+$/u, '');
  if (phrase.length < 2 || phrase.length > 40) return null;
  if (NOBODY.test(phrase)) return null;
  if (/^(?:[的了和与及同跟]|他|她|它|其|该|我|你|双方|两国|这|那)/u.test(phrase) || INTENDS.test(phrase)) return null;
  return { start, end: start + phrase.length };
}

function isNominal({ tag, text }: Word): boolean {
  if (/^(?:和|与|及|以及|的|、|·|“|”|"|《|》|\(|\)|（|）)$/u.test(text)) return true;
  if (/[,，;；。:：]/u.test(text)) return false;
  return /^(?:n|x|eng|j|l|b|vn|a|m|q|s|i|g|k|h|z|f)/u.test(tag) && tag !== 'ad';
}
