import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/clause.ts';
import { CUES, type Cues } from '../sentence/cues.ts';
import { nameOf } from './name-of.ts';

/** OpenAI, Verdant Metals, iPhone, Jupiter-2: capital and small letters; what is all capitals is as a rule short for a thing. */
const LATIN =
  /(?<![A-Za-z0-9.@/_-])(?:[A-Z]|[a-z]{1,2}(?=[A-Z]))[A-Za-z0-9]{0,20}(?:[ &·-]{1,3}[A-Z][A-Za-z0-9]{0,20}){0,3}(?![A-Za-z0-9@/_])/gu;
const HAS_SMALL = /[a-z][A-Za-z]/;
/** Words of Chinese by now, which name nobody. */
const COMMON = oneOf(
  /^(?:TOPCon|Mini-?LED|Micro-?LED|CoWoS|FinFET|eSIM|eVTOL|NVMe|App|Apps|Web|Wi-?Fi|Token|Tokens|Agent|Agents|Robotaxi|Model|Top|No|Vol|Level|Type|Pro|Max|Plus|Ultra|Mini|Logo|Vlog|Bug|Offer|Demo|Cosplay|Live|Club|Tier|Beta|Alpha|Deep|Mbps|Gbps|Kbps|GWh|MWh|kWh|TWh|Mt|Gt|Bcf|Btu|MMBtu|Wh|Hz|MHz|GHz|kHz|Pa|kPa|MPa|Ph|Dr|Mr|Ms|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)$/u,
);

/** Names in Latin letters that no lexicon lists. In brackets behind a Chinese name they are that name's own. */
export function latinNames(scene: Scene, cues: Cues): readonly Name[] {
  if ((cues & CUES.latin) === 0) return NO_NAMES;
  const { start, end } = scene.sentence;
  const names: Name[] = [];
  for (const match of everyMatch(LATIN, scene.text.slice(start, end))) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    if (!HAS_SMALL.test(match[0]) || COMMON.test(match[0]) || !isAmongHan(scene, span)) continue;
    const slot = slotOfWords(scene.text, span, (words) => words.toLowerCase());
    names.push(nameOf(span, 'unlisted', { slot, rule: 'zh/subject/latin-name' }));
  }
  return names;
}

const NO_NAMES: readonly Name[] = [];
/** Wind数据显示, Kpler统计: who gives the figures is not whom they are of. */
const GIVES_FIGURES = /^(?:数据|统计|资讯|报道|报告|消息|调查|研究|终端|估算|测算|监测)/u;
const HAN = /[\u4e00-\u9fff]/u;

/** Chinese on one side at least, no bracket before, and nothing that the lexicon or a figure has taken. */
function isAmongHan({ text, names, figures }: Scene, { start, end }: Span): boolean {
  if (/[(（[【《“"‘']/u.test(text.charAt(start - 1))) return false;
  if (!HAN.test(text.slice(end, end + 2)) && !HAN.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (GIVES_FIGURES.test(text.slice(end, end + 2))) return false;
  return ![...names, ...figures].some((one) => one.start < end && start < one.end);
}
