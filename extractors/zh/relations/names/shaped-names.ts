import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { anchored, type Matches } from '../../../engine/text/anchored.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/clause.ts';
import { CUES, type Cues } from '../sentence/cues.ts';
import { SITE_ENDINGS, SURE_ENDINGS, UNSURE_ENDINGS } from './name-endings.ts';
import { nameOf } from './name-of.ts';

const HAN = '\\u4e00-\\u9fff';
/** 松泉种植(Pinewell Plantations), 刚果(金)战略矿产监管机构(ARECOMS): a Chinese name with its Latin one behind it. */
const GLOSSED = anchored(new RegExp(`([${HAN}·\\d]{2,16})[(（]([A-Z][A-Za-z&.' -]{1,40}(?:-\\d{1,3})?)[)）]`, 'u'), {
  words: ['(', '（'],
  behind: [2, 16],
});
const ENDINGS = [...SURE_ENDINGS, ...UNSURE_ENDINGS, ...SITE_ENDINGS].join('|');
const SHAPED = anchored(new RegExp(`[${HAN}]{2,4}(?:${ENDINGS})(?:集团|公司|股份)?(?![${HAN}]?业|[务绩])`, 'u'), {
  words: [...SURE_ENDINGS, ...UNSURE_ENDINGS, ...SITE_ENDINGS],
  behind: [2, 4],
});
const NO_MATCHES: readonly RegExpExecArray[] = [];
const ENDING = new RegExp(`(?:${ENDINGS})(?:集团|公司|股份)?$`, 'u');
/** 上市公司远山种植去年…: what stands behind a word for a company, up to what no name holds. */
const APPOSED = anchored(
  /(?:上市公司|竞争对手|老对手|龙头(?:企业|股|公司)?|独角兽(?:企业)?|供应商|服务商|新势力|大厂|品牌|龙头企业|头部企业|民营企业|企业|巨头|厂商|生产商|制造商|运营商|开发商|券商|房企|车企|钢企|药企|矿企)([\u4e00-\u9fff]{3,6}?)(?=去年|今年|前年|上半年|下半年|上周|上月|周[一二三四五六日]|日前|近日|\d|表示|称|透露|宣布|公告|计划|预计|抛出|推出|拿下|斩获|获得?|披露|发布|完成|拟|正|将|近|已|股价|是|在|与|于|也|再|一季度|三季度|前三季度|年报|的|[（(]|[,，])/u,
  {
    words:
      '上市公司|竞争对手|老对手|龙头企业|头部企业|民营企业|企业|巨头|厂商|生产商|制造商|运营商|开发商|券商|房企|车企|钢企|药企|矿企'.split(
        '|',
      ),
    behind: [0, 0],
  },
);
/** 圭亚那国家石油公司: with its country before it. */
const NATIONAL = anchored(
  /国家(?:石油|天然气|电力|矿业|铜业|银行|黄金|粮食|铁路|航空|投资|能源|核电)(?:总公司|公司|集团)/u,
  { words: ['国家'], behind: [0, 0] },
);
/** What stands before a name without being part of it. */
const LEAD =
  /^.*(?:的|了|和|与|及|在|[益源用位基关属]于|由|从|对|向|为|是|将|已|把|被|据|给|通过|经(?![济营销纪贸典理])|该|本|各|家|名|至|日|月|年|企业|公司|厂商|巨头|龙头|券商|机构|股东|生产商|运营商|供应商|开发商|钢企|车企|房企|药企|银行|作业者|其中|另据|根据|其他|之后|以及|全国|全球|(?<![美英法德韩俄泰])国内|我国|收购|增持|减持|持有|入股)(?=[\u4e00-\u9fff·]{2})/u;
/** Beginnings that make the whole a common noun: 商业银行, 上市公司, 中央银行. */
const COMMON = oneOf(
  /^(?:商业|中央|国有|上市|多家|外资|股份制|开发|政策性|投资|子|母|分|总|跨国|科技|能源|保险|证券|基金|矿业|石油|咨询|数据|电池|汽车|新能源|高|大型|中小|城市|农村|动力|一家|两家|三家|几家|这家|该|本|全|有限|控股|非银|民营|私人|国际|钢铁|这些|部分|相关|所有|许多|其他|其它|家|专家|战略|董事会?|行业|养老|医疗|失业|工伤|生育|社会|社保|财产|人身|健康|农业|海洋|远洋|近海|淡水|水产|基本|大病)$/u,
);

/** “全球稀土勘探基金”: what somebody has given a name. */
const QUOTED = anchored(/[“"「]([\u4e00-\u9fff]{3,16}(?:联盟|同盟|基金|倡议|协定|俱乐部|计划|工程|行动))[”"」]/u, {
  words: ['“', '"', '「'],
  behind: [0, 0],
});

/** 泠州省统计局, 泠州市政府: a place that only the office named after it gives away. */
const SEAT = anchored(
  new RegExp(`([${HAN}]{2,3})[省市县州](?=统计局|政府|人社|发改|财政|海关|委|农业农村|商务|交通)`, 'u'),
  { words: [...'省市县州'], behind: [2, 3] },
);

const NO_NAMES: readonly Name[] = [];
const SHAPES: Cues = CUES.brackets | CUES.quotes | CUES.seats | CUES.national | CUES.apposed | CUES.endings;

/** Names that no lexicon lists, by a Latin name behind them or by how they end. */
export function shapedNames(scene: Scene, cues: Cues): readonly Name[] {
  if ((cues & SHAPES) === 0) return NO_NAMES;
  const names: Name[] = [];
  const tried = (cue: Cues, matchesIn: Matches): readonly RegExpExecArray[] =>
    (cues & cue) === 0 ? NO_MATCHES : matchesIn(text);
  const text = scene.text.slice(scene.sentence.start, scene.sentence.end);
  for (const match of tried(CUES.brackets, GLOSSED)) {
    const han = match[1] ?? '';
    const latin = match[2] ?? '';
    const start = withoutPlace(scene, scene.sentence.start + match.index + leadOf(han), han.slice(leadOf(han)));
    const end = scene.sentence.start + match.index + han.length;
    // 成交总额(GMV), 广义货币(M2): a measure is nobody.
    if (/(?:额|量|率|价|值|指数|利润|收入|成本|费用|货币|增速)$/u.test(han)) continue;
    if (end - start < 2 || scene.names.some((name) => name.start === start && name.end === end)) continue;
    const slot: Slot = { ...slotOfWords(scene.text, { start, end }, () => latin.toLowerCase().trim()), label: latin };
    // 美国内政部地质调查局(USGS): the lexicon knows the short form.
    const known = scene.names.find((name) => name.start === end + 1 && name.end === end + 1 + latin.length);
    const named = known === undefined ? slot : { ...slot, id: known.id, label: known.label };
    const type = known !== undefined && /^(?:org|company|commodity)$/u.test(known.type) ? known.type : 'unlisted';
    names.push({ ...unlisted(named, 'zh/subject/glossed-name', end + latin.length + 2), type });
  }
  for (const match of tried(CUES.quotes, QUOTED)) {
    const words = match[1] ?? '';
    const start = scene.sentence.start + match.index + 1;
    const end = start + words.length;
    names.push(
      unlisted(
        slotOfWords(scene.text, { start, end }, (one) => one),
        'zh/object/quoted-name',
        end,
      ),
    );
  }
  for (const match of tried(CUES.seats, SEAT)) {
    const start = scene.sentence.start + match.index;
    const end = start + match[0].length - 1;
    if (scene.names.some((name) => name.start <= end && name.end > start)) continue;
    const slot = slotOfWords(scene.text, { start, end }, (words) => words);
    names.push({ ...unlisted(slot, 'zh/subject/seat', end), type: 'place' });
  }
  for (const match of tried(CUES.national, NATIONAL)) {
    const at = scene.sentence.start + match.index;
    const country = scene.names.find((name) => name.end === at && name.type === 'country');
    const end = at + match[0].length;
    if (country === undefined || scene.names.some((name) => name.start <= country.start && name.end >= end)) continue;
    const slot = slotOfWords(scene.text, { start: country.start, end }, (words) => words);
    names.push(unlisted(slot, 'zh/subject/name-by-shape', end));
  }
  for (const match of tried(CUES.apposed, APPOSED)) {
    const words = match[1] ?? '';
    const start = scene.sentence.start + match.index + match[0].length - words.length;
    const span = { start, end: start + words.length };
    if (names.some((name) => start < name.end && name.start < span.end) || !isRare(scene, span)) continue;
    names.push(
      unlisted(
        slotOfWords(scene.text, span, (one) => one),
        'zh/subject/apposition',
        span.end,
      ),
    );
  }
  for (const match of tried(CUES.endings, SHAPED)) {
    const from = scene.sentence.start + match.index + leadOf(match[0]);
    // 2035年|前零碳能源: the character belongs to the date.
    const behindDate =
      /^[前后底末初起]/u.test(scene.text.charAt(from)) && scene.figures.some((one) => one.end === from);
    const lead = from + (behindDate ? 1 : 0);
    const end = scene.sentence.start + match.index + match[0].length;
    // 大北岭锂业 in 加拿大北岭锂业: the name begins where the place ends.
    const place = scene.names.find(
      (name) => name.start < lead && name.end > lead && name.end < end && name.type === 'country',
    );
    const start = withoutPlace(scene, place?.end ?? lead, scene.text.slice(place?.end ?? lead, end));
    // 必和|必拓集团, 埃|斯康迪达铜矿: a listed company or mine holds the beginning of the words.
    const held = scene.names.some(
      ({ type, start: from, end: to }) => (type === 'company' || type === 'place') && from < start && to > start,
    );
    if (held || names.some((name) => start < name.end && name.start < end) || !isName(scene, { start, end })) continue;
    names.push(
      unlisted(
        slotOfWords(scene.text, { start, end }, (words) => words),
        'zh/subject/name-by-shape',
        end,
      ),
    );
  }
  return names;
}

function unlisted(slot: Slot, rule: Name['rule'], end: number): Name {
  return nameOf({ start: slot.start, end }, 'unlisted', { slot, rule });
}

/** 加拿大北岭锂业, 秘鲁南部塞罗帕尔多: where it is stands before the name; a body keeps its country. */
function withoutPlace(scene: Scene, start: number, words: string): number {
  if (/(?:部|局|署|厅|委|院|会|机构|中心|组织|银行)$/u.test(words)) return start;
  const place = scene.names.find(
    (name) => name.start === start && name.type === 'country' && start + words.length - name.end >= 2,
  );
  if (place === undefined) return start;
  const side = /^[东西南北中]部/u.exec(scene.text.slice(place.end, place.end + 2));
  return place.end + (side === null ? 0 : 2);
}

/** Length of what stands before the name: 上市公司松泉种植 → 4. */
function leadOf(words: string): number {
  return LEAD.exec(words)?.[0].length ?? 0;
}

/** Words that no lexicon lists and the segmenter does not know as running text. */
function isRare(scene: Scene, span: Span): boolean {
  if (scene.names.some((name) => name.start < span.end && span.start < name.end && name.type !== 'place')) return false;
  const words = scene.words(span);
  return (
    words.some((word) => /^(?:x|nr|ns|nz|nt)/u.test(word.tag)) &&
    !words.some((word) => /^(?:[pcdru]|v$|m)/u.test(word.tag))
  );
}

/** A word that no one uses for anything else before a sure ending; before an unsure one the segmenter must not know it. */
function isName(scene: Scene, span: Span): boolean {
  const words = scene.text.slice(span.start, span.end);
  const ending = ENDING.exec(words);
  if (ending === null) return false;
  const stem = words.slice(0, ending.index);
  // 电灯母公司: whose, not who.
  if (/[母子分]$/u.test(stem) && words.endsWith('公司')) return false;
  if (
    stem.length < 2 ||
    COMMON.test(stem) ||
    /^[这那该某各每此其几多两一]/u.test(stem) ||
    /^[度期次]|计划|完成|项目|累计|实际|利用|固定资产|房地产|民间|技改|对外|产业|引进/u.test(stem)
  )
    return false;
  const overlaps = scene.names.some((name) => name.start < span.end && span.start < name.end && name.end > span.end);
  const inFigure = scene.figures.some((figure) => figure.start < span.end && span.start < figure.end);
  if (overlaps || inFigure) return false;
  if (scene.names.some((name) => name.start === span.start && name.end > span.start + stem.length - 1)) {
    // A place or a person that opens the name is part of it; a commodity or a metric makes it a trade (棉花期货).
    const first = scene.names.find((name) => name.start === span.start);
    if (first?.type === 'commodity' || first?.type === 'metric' || first?.type === 'scope' || first?.type === 'company')
      return false;
    if (first?.end === span.end) return false;
  }
  // 概算总投资398亿元: how much is put in, and no house that does.
  if (/(?:[总完计共]|合计|预算|概算|固定资产|实际|新增|民间|基建)投资$/u.test(words)) return false;
  // 板下种植牧草: what ends so is a verb where a noun stands behind it.
  if (/(?:种植|投资|传媒)$/u.test(words) && /^[\u4e00-\u9fff]/u.test(scene.text.charAt(span.end))) {
    const [behind] = scene.words({ start: span.end, end: Math.min(scene.sentence.end, span.end + 3) });
    if (behind !== undefined && behind.text.length > 1 && /^(?:n|x)$/u.test(behind.tag)) return false;
  }
  const [first, ...more] = scene.words({ start: span.start, end: span.start + stem.length });
  if (first === undefined) return false;
  const rare = more.length === 0 && /^(?:x|nr|ns|nz|nrt|nrfg|nt)$/.test(first.tag);
  const broken =
    more.length > 0 && stem.length <= 3 && ![first, ...more].some((word) => /^(?:[mdpcu]|v$|vn|r)/.test(word.tag));
  return rare || broken;
}
