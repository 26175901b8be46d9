import type { Attached } from '../../../engine/relations/discourse.ts';
import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { attachedName, type Clause } from '../sentence/clause.ts';
import { CUES } from '../sentence/cues.ts';
import type { Reading } from '../sentence/reading.ts';

/** What is bought, sold or held in a clause: where its words stand, and behind which verb. */
export interface DealTarget {
  readonly attached: Attached;
  readonly start: number;
  readonly end: number;
  /** Where the verb begins. */
  readonly verb: number;
  /** Held, and not dealt with: no price is told of it. */
  readonly held: boolean;
}

const NAME = '(?<name>[\\u4e00-\\u9fffA-Za-z0-9·&（）() .-]{2,30}?)';
/** Which part of it, up to the word for shares. */
const SHARES =
  '的?(?:(?:约|近|逾|超过?|不超过|不低于|至少|合计|剩余的?|其余的?|全部|另外的?){0,2}\\d[\\d.]{0,8}%|全部|剩余|其余|多数|少数|部分)?的?(?:控股)?(?:股权|股份|权益|控股权|控制权)';
/** 收购恒芯封测78.6%的股权, 持有希尔顿25%股权 */
const SHARES_OF = new RegExp(
  `(?<verb>收购|并购|购买|买下|购入|买入|受让|认购|取得|获得|出售|转让|售出|卖出|减持|增持|(?<held>持有|拥有|所持))(?:了|其持有的|其所持有?的|所持有?的|的)?${NAME}(?=${SHARES})`,
  'u',
);
/** 收购OZ矿业, 收购美国公司Vidder: the whole of a company. */
const WHOLE_OF = new RegExp(
  `(?<verb>收购|并购|买下|吞并)(?:了|其|对手|竞争对手|同行)?${NAME}(?=$|[,，;；。]|等(?:公司|企业|\\d)|的(?:交易|计划|协议|要约))`,
  'u',
);
/** No company is called so. */
const NO_TARGET =
  /^(?:其|该|这|那|上述|标的|公司|部分|全部|剩余|其余|多家|一家|两家|相关|价|量|商|站|方|要约|所得|交易|股|资产|海外|境外|国内|优质|更多|不超过|[\d.]+$)|(?:为|至|约|达|于|由|从|以|和|或|不|小麦|稻谷|玉米|大豆|粮食|棉花|收购|合计|累计)$/u;
/** What a company, a mine or a business is called by its end. */
const ENDS_FIRM =
  /(?:公司|集团|企业|矿业|银行|科技|股份|证券|保险|电子|汽车|能源|石油|医药|药业|航空|酒店|品牌|业务|金矿|铜矿|锂矿|镍矿|铁矿|煤矿|油田|工厂|俱乐部|控股|实业|平台|网站|[A-Za-z]{3,})$/u;

const TARGETS = new WeakMap<Clause, DealTarget | null>();

/** The company or mine that a clause tells to be bought, sold or held; null where it tells of none. */
export function dealTarget(reading: Reading, clause: Clause): DealTarget | null {
  if ((reading.cues & CUES.deals) === 0) return null;
  const known = TARGETS.get(clause);
  if (known !== undefined) return known;
  const found = targetIn(reading, clause);
  TARGETS.set(clause, found);
  return found;
}

function targetIn({ scene, names }: Reading, clause: Clause): DealTarget | null {
  const words = scene.text.slice(clause.start, clause.end);
  const shares = SHARES_OF.exec(words);
  const match = shares ?? WHOLE_OF.exec(words);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined || NO_TARGET.test(name)) return null;
  const verb = clause.start + match.index;
  const end = clause.start + match.index + match[0].length;
  const start = end - name.length;
  const own = names.find(
    (one) => one.end === end && one.start >= start && (one.type === 'company' || one.type === 'unlisted'),
  );
  if (own === undefined && shares === null && !ENDS_FIRM.test(name)) return null;
  if (own === undefined && isCounted(scene, clause, start, end)) return null;
  const attached: Attached =
    own === undefined
      ? {
          slot: slotOfWords(scene.text, { start, end }, (one) => one),
          rule: 'zh/object/deal-target',
          inherited: false,
        }
      : attachedName(own, 'zh/object/deal-target');
  return { attached, start, end, verb, held: match.groups?.['held'] !== undefined };
}

/** 购买新股1200万股: a number in the words is no part of a name. */
function isCounted({ names }: Scene, clause: Clause, start: number, end: number): boolean {
  return (
    clause.figures.some((figure) => figure.start < end && start < figure.end) ||
    names.some(
      (name) => (name.type === 'metric' || name.type === 'commodity') && name.end === end && name.start === start,
    )
  );
}
