import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { anchored } from '../../../engine/text/anchored.ts';
import type { Name } from '../sentence/clause.ts';
import { CUES, type Cues } from '../sentence/cues.ts';
import { nameOf } from './name-of.ts';

/**
 * 临江重工股份有限公司: place, name, trade and form, as companies are entered in the register (企业名称登记管理规定, 第六条).
 */
const REGISTERED = anchored(
  /[\u4e00-\u9fff]{2,18}(?:[(（](?:集团|中国|[\u4e00-\u9fff]{2,4})[)）])?[\u4e00-\u9fff]{0,8}?有限(?:责任)?公司/u,
  { words: ['有限公司', '有限责任公司'], behind: [2, 34] },
);

/** What only says of which form a company is. */
const FORM = /(?:[(（]集团[)）])?(?:集团|控股)?(?:股份|责任)?有限(?:责任)?公司$/u;

/** What stands before a name without being part of it. */
const LEAD =
  /^.*(?:企业|公司|厂商|巨头|龙头|机构|股东|单位|客户|伙伴|品牌|生产商|运营商|供应商|开发商|的|了|与|及|在于|由|从|对|向|为|是|将|已|把|被|据|给|该|家|名|日|月|年|位于|来自|属于|其中|以及|收购|增持|减持|持有|入股|走进|来到|参观|控股子|全资子|记者从|[、和在](?![\u4e00-\u9fff]{0,2}(?:平|谐|线)))(?=[\u4e00-\u9fff]{2})/u;

/** Companies by their whole names in the register. */
export function legalNames(scene: Scene, cues: Cues): readonly Name[] {
  if ((cues & CUES.registered) === 0) return NO_NAMES;
  const from = scene.sentence.start;
  const text = scene.text.slice(from, scene.sentence.end);
  const names: Name[] = [];
  for (const match of REGISTERED(text)) {
    const lead = LEAD.exec(match[0])?.[0].length ?? 0;
    const span = { start: from + match.index + lead, end: from + match.index + match[0].length };
    const words = scene.text.slice(span.start, span.end);
    const stem = words.replace(FORM, '');
    const listed = scene.names.some((one) => one.start <= span.start && one.end >= span.end);
    if (stem.length < 2 || listed) continue;
    // 宁德时代|新能源科技股份有限公司: the lexicon knows the short name.
    const known = scene.names.find(({ type, start }) => type === 'company' && start === span.start);
    const slot = { ...slotOfWords(scene.text, span, () => known?.id ?? words), label: known?.label ?? words };
    names.push(nameOf(span, known?.type ?? 'unlisted', { slot, rule: 'zh/subject/registered-name' }));
  }
  return names;
}

const NO_NAMES: readonly Name[] = [];
