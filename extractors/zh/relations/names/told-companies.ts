import type { Scene } from '../../../engine/relations/scene.ts';
import { slotOfWords } from '../../../engine/relations/slots.ts';
import { anchored } from '../../../engine/text/anchored.ts';
import { everyMatch } from '../../../engine/text/every-match.ts';
import type { Span } from '../../../model/span.ts';
import type { Name } from '../sentence/clause.ts';
import { CUES, type Cues } from '../sentence/cues.ts';
import { nameOf } from './name-of.ts';
import { shareMovers } from './share-movers.ts';

/** 东方新材(603110), 远山科技(09988.HK): a company with the code that it is traded under. */
const CODED = anchored(
  /([\u4e00-\u9fffA-Za-z·]{2,10})[(（](?:(?:股票|证券)?(?:代码|简称)|[A-Z]{2,6})?[:：]?\s?\d{4,6}(?:\.[A-Za-z]{1,3})?[)）]/u,
  { words: ['(', '（'], behind: [2, 10] },
);
/** 某锂盐厂, 某大型券商, 当地政府: somebody whom the text does not name. */
const UNNAMED = anchored(
  /(?:(?:某|一家)[\u4e00-\u9fff]{1,8}?(?:公司|企业|工厂|厂|集团|银行|机构|药企|车企|钢企|券商|房企|平台|高校|医院|商家)|(?:当地|地方|(?<![\u4e00-\u9fff])(?:州|市|省|县|特区)|联邦|中央)政府)(?=[\u4e00-\u9fff])/u,
  { words: ['某', '一家', '政府'], behind: [0, 2] },
);
/** 沪深300ETF, 华安黄金ETF, 股票型基金: funds and sorts of funds. */
const FUND = anchored(
  /[\u4e00-\u9fff0-9A-Za-z]{2,10}?(?:ETF|REITs?|LOF)|(?:股票|债券|混合|货币|指数|权益|商品|偏股|固收|公募|私募)[型类]?(?:基金|ETF)/u,
  { words: ['ETF', 'REIT', 'LOF', '基金'], behind: [2, 10] },
);
/** What may stand between a company and what it tells: when. */
const WHEN =
  '(?:(?:[(（][^)）]{1,12}[)）])?(?:(?:20\\d\\d|去|今|前|上)年(?:全年|年报|[上下]半年|第?[一二三四]季度|前三季度|\\d{1,2}月份?|度|前\\d{1,2}个?月)?|[上下]半年|全年|前三季度|第?[一二三四]季度|\\d{1,2}月份?(?:\\d{1,2}日)?|\\d{1,2}日|近日|日前|今日|昨日|上周[一二三四五六日]?|上月|本周|本月|此前|当[日季月年]|本季度?|期内)?(?:晚间|早间|晚|盘后|盘前)?)';
/** What only companies do or have. */
const DOES =
  '(?:公告|披露|承认|发布(?:公告|业绩|年报|财报|季报|中报|半年报|\\d{4}年)|预计|预告|业绩|亏损|净亏|盈利|扭亏|减亏|预亏|预盈|研发(?:投入|费用)|资产负债率|营收|营业(?:总)?收入|净利|归母|归属|扣非|毛利率|股价|总市值|涨停|跌停|收报|收涨|收跌|实现(?:营|净|归|收入)|宣布|拟|中标|签(?:订|署|约|下)|募资|回购|分红|派息|在手订单|新签|交付|递交|挂牌|递表|登陆|首发|开盘|上市首日|(?:正式|成功|今日|首次)?在[^,，。]{2,8}(?:挂牌|上市)|(?:联合)?创始人|董事长|首席执行官|首席财务官|CEO|总裁|董秘|旗下|市值|股东|员工|累计融资|完成(?:新一轮|近|超|[A-F]轮|数亿|\\d)|获(?:得)?(?:\\d|近|超|数|机构))';
const OPENING = new RegExp(`([\\u4e00-\\u9fff]{3,6}?)(?=[:：]?${WHEN}${DOES})`, 'uy');
/** What it stands behind, if not at the beginning: a pattern that is tried at every place takes long to find that out. */
const BEFORE_OPENING = ',，;；:：。、 日间';
/** 徐工|以3.8万辆位居第一: whoever is ranked by a figure. */
const RANKED =
  /(?<=^|[,，;；:：。]|其中[,，]?)([\u4e00-\u9fff]{2,6}?)以(?=[约近超]?\d[^,，。；]{0,16}(?:位居|位列|排名|排在|居首|居于|居第|列第|领先|领跑|夺冠|夺得|摘得|登顶|紧随))/gu;
/** No company begins or ends like this. */
const NO_COMPANY =
  /^(?:公司|集团|企业|这|该|其|本|此|受|按|据|若|如|但|而|同|并|且|另|已|将|对|由|从|因|为|以|每|各|全|首|第|新|总|再|还|也)|^(?:计划|拟|市场|银行间|隔夜|央行|人行|公开市场)|(?:的|了|等|者|们|本|该|此|隔夜|后|前|中|时|方|上|下|内|外|间|并|已|将|曾|仍|也|还|均|都|人|们|员|部|局|署|厅|委|院|会|省|市|县|区|国|额|量|率|价|数|费|值|价格|指数|市场)$|[的了和与及在]/u;

/** Companies that no lexicon lists, by their code or by what they tell of themselves. */
export function toldCompanies(scene: Scene, cues: Cues): readonly Name[] {
  if ((cues & (CUES.companies | CUES.brackets | CUES.unnamed | CUES.ranked)) === 0) return NO_NAMES;
  const { start } = scene.sentence;
  const text = scene.text.slice(start, scene.sentence.end);
  const names: Name[] = [];
  if ((cues & CUES.brackets) !== 0)
    for (const match of CODED(text)) {
      const words = match[1] ?? '';
      const lead = LEAD.exec(words)?.[0].length ?? 0;
      const from = start + match.index + lead;
      const span = { start: from, end: start + match.index + words.length };
      const listed = scene.names.some(
        (name) => name.start < span.end && span.start < name.end && name.type !== 'place' && name.type !== 'commodity',
      );
      if (span.end - span.start >= 2 && !listed)
        names.push(companyAt(scene, span, start + match.index + match[0].length));
    }
  if ((cues & CUES.companies) !== 0)
    for (const match of openings(text)) {
      const words = match[1] ?? '';
      const span = { start: start + match.index, end: start + match.index + words.length };
      if (NO_COMPANY.test(words) || !isRare(scene, span)) continue;
      names.push(companyAt(scene, span, span.end));
    }
  if ((cues & CUES.companies) !== 0)
    for (const span of shareMovers(scene))
      if (!names.some((name) => name.start < span.end && span.start < name.end))
        names.push(companyAt(scene, span, span.end));
  if ((cues & CUES.ranked) !== 0)
    for (const match of everyMatch(RANKED, text)) {
      const words = match[1] ?? '';
      const span = { start: start + match.index, end: start + match.index + words.length };
      const listed = scene.names.some((name) => name.start < span.end && span.start < name.end);
      if (!listed && !NO_COMPANY.test(words)) names.push(companyAt(scene, span, span.end));
    }
  if ((cues & CUES.unnamed) !== 0)
    for (const match of FUND(text)) {
      const lead = LEAD.exec(match[0])?.[0].length ?? 0;
      const span = { start: start + match.index + lead, end: start + match.index + match[0].length };
      // 全球黄金ETF: a sort that the lexicon lists is nobody.
      if (
        scene.names.some(({ type, start: at, end: to }) => type === 'commodity' && to === span.end && at <= span.start)
      )
        continue;
      // 国际货币基金组织 is no fund.
      const over = scene.names.find((name) => name.start < span.end && name.end > span.end);
      // 货币|基金规模: the measure takes the last word along.
      const measured = over?.type === 'metric' && over.start > span.start && span.end - over.start === 2;
      if (over === undefined || measured) names.push(companyAt(scene, span, over?.start ?? span.end));
    }
  if ((cues & CUES.unnamed) !== 0)
    for (const match of UNNAMED(text)) {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      const listed = scene.names.some(
        (name) => name.start < span.end && span.start < name.end && (name.type === 'company' || name.type === 'org'),
      );
      if (!listed) names.push(companyAt(scene, span, span.end));
    }
  return names;
}

/** Companies at the beginning and behind marks, from left to right, none overlapping. */
function openings(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && !BEFORE_OPENING.includes(text.charAt(at - 1))) continue;
    OPENING.lastIndex = at;
    const match = OPENING.exec(text);
    if (match === null) continue;
    found.push(match);
    at += match[0].length - 1;
  }
  return found;
}

const NO_NAMES: readonly Name[] = [];
/** Words that stand before the name without being part of it. */
const LEAD =
  /^.*(?:\d{1,2}月|第?[一二三四]季度|[上下]半年|全年|全球|实物|全市场|多只|今年|去年|的|和|与|及|在|由|从|对|向|为|是|将|被|据|给|公司|企业|集团|个股|龙头|上市公司|巨头|厂商|其中|旗下|收购|增持|减持|持有|入股|投资)(?=[\u4e00-\u9fff]{2})/u;

function companyAt(scene: Scene, span: Span, end: number): Name {
  const slot = slotOfWords(scene.text, span, (words) => words);
  return nameOf({ start: span.start, end }, 'unlisted', { slot, rule: 'zh/subject/told-company' });
}

/** Made of a word that the segmenter does not know, and of nouns: 天宏锂电, 瑞丰光电; a place may open it. */
function isRare(scene: Scene, span: Span): boolean {
  const clash = scene.names.some(
    (name) =>
      name.start < span.end &&
      span.start < name.end &&
      !(name.type === 'place' && name.end < span.end) &&
      !(name.type === 'commodity' && name.start > span.start && name.end <= span.end),
  );
  if (clash) return false;
  const words = scene.words(span);
  return (
    words.some((word) => /^(?:x|nr|nz|nt)/u.test(word.tag)) &&
    !words.some((word) => /^(?:[pcdrutmf]|v$)/u.test(word.tag))
  );
}
