import { slotOfWords } from '../../../engine/relations/slots.ts';
import { characterSet } from '../../../engine/text/characters.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Clause } from '../sentence/clause.ts';

/** Those named before, by how many they are: 五国, 四省区, 前三大产区, 两家公司, 三者. */
const GROUP =
  /^(?:上述|以上|这|前)?(?:[两二三四五六七八九十]|\d{1,2})(?:大?(?:省区市|省区|省市|省份|省|国家?|州|市|地区?|产区|产地|公司|企业|[厂车钢房药]企|银行|品牌|航司|[\u4e00-\u9fff]{0,5}?(?:巨头|厂商|运营商|险企|券商|矿企|车企|平台|龙头))|家(?:公司|企业|银行|机构|[厂车钢房药]企)?|者|项)(?=(?:的[\u4e00-\u9fff]{2,6}?)?(?:合计|总计|共计|加起来|加在一起|相加|总和))/u;
const mayOpen = characterSet('上以这前两二三四五六七八九十123456789');

/** 山西13亿吨、新疆5.5亿吨,两省区合计18.5亿吨: the total of several is nobody's of them. Null for any other clause. */
export function groupOf(text: string, { start, end }: Clause): Slot | null {
  if (!mayOpen(text, start)) return null;
  const length = GROUP.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length;
  return length === undefined ? null : slotOfWords(text, { start, end: start + length }, (words) => words);
}
