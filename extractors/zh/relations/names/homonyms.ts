import type { Scene } from '../../../engine/relations/scene.ts';
import { oneOf } from '../../../engine/text/one-of.ts';
import type { EntityId } from '../../../lexicon/entity.ts';
import type { Mention } from '../../../lexicon/entity-index.ts';
import { isCentralBank } from '../../../lexicon/organisations/central-banks.ts';
import { indexCalled } from '../../../lexicon/stock-indices.ts';
import type { Slot } from '../../../model/claim.ts';
import type { Span } from '../../../model/span.ts';

/** Companies whose name is a thing as well, and the words near which it is the thing. */
const THINGS: Readonly<Record<string, readonly [word: string, id: EntityId, near: RegExp]>> = {
  'company:apple': [
    '苹果',
    'commodity:apples',
    /果[农业园品树区商汁林面袋]|采摘|挂果|水果|柑橘|每斤|公斤|[万千百]亩|红富士|花牛|嘎啦|套袋|冷库|丰产|种植|收购价|产地|香蕉|[葡萄梨桃]{2}/u,
  ],
  'company:xiaomi': [
    '小米',
    'commodity:millet',
    /谷子|杂粮|粮食|播种|亩|高粱|玉米|种植|农户|收购价|每斤|黄米|米粥|单产/u,
  ],
};
/** 美东航线, 华南航班: two characters of two words that look like an airline. */
const NO_AIRLINE = /^[线班道程段运空海次路](?!空公司)/u;
const SHORT_AIRLINE = oneOf(/^[东南国海川山厦深]航$/u);

/** True for the characters of an airline's short name that belong to two words: 至美|东航|线. */
export function isSplitName({ text }: Pick<Scene, 'text'>, { start, end }: Span): boolean {
  return SHORT_AIRLINE.test(text.slice(start, end)) && NO_AIRLINE.test(text.slice(end, end + 4));
}

/** 温州、宁德|两市: cities that were named right before, and no stock markets; 沪深两市 are. */
export function isOfCities({ text }: Pick<Scene, 'text'>, { id, start, end }: Mention): boolean {
  if (id !== 'org:a-shares' || text.slice(start, end) !== '两市') return false;
  const before = text.slice(Math.max(0, start - 10), start);
  return /[\u4e00-\u9fff]{2,4}[、和与及][\u4e00-\u9fff]{2,4}$/u.test(before) && !/[沪深]/u.test(before);
}

const CHINESE_REGION = /^place:CN\/(?:north|south|east|west|central)[a-z]*$/u;

/** 巴基斯坦|西北|部: a part of the country right before it, and not China's northwest. */
export function isPartOfLand({ names }: Pick<Scene, 'names'>, { id, start }: Mention): boolean {
  if (!CHINESE_REGION.test(id)) return false;
  return names.some(({ end, type, id: land }) => end === start && type === 'country' && land !== 'country:CN');
}

const MOVED =
  /^(?:指数)?(?:[则也均再]|[大小微]幅)*(?:[收开高低][盘于]?[涨跌升报于]|[涨跌升]|走[高低强弱]|上[涨升扬]|下[跌挫滑]|微[涨跌升]|大[涨跌]|重挫|回落|反弹|报|暴[涨跌])/u;

/** 纳斯达克涨0.9%: the index that an exchange's name stands for, where it moved. */
function indexMeant({ text, lexicon }: Pick<Scene, 'text' | 'lexicon'>, mention: Mention): Mention {
  const id = indexCalled(mention.id);
  const index = id === null ? undefined : lexicon.entity(id);
  if (index === undefined || !MOVED.test(text.slice(mention.end, mention.end + 8))) return mention;
  return { ...mention, id: index.id, label: index.label };
}

/** How far around the name its company is looked for. */
const REACH = 120;

/** 洛川苹果进入采摘季: the thing that a company is called after, where the words around it are of that thing. */
export function thingMeant({ text, lexicon }: Pick<Scene, 'text' | 'lexicon'>, mention: Mention): Mention {
  const row = THINGS[mention.id];
  if (row === undefined) return indexMeant({ text, lexicon }, mention);
  const [word, id, near] = row;
  if (text.slice(mention.start, mention.end) !== word) return mention;
  if (!near.test(text.slice(Math.max(0, mention.start - REACH), mention.end + REACH))) return mention;
  const label = lexicon.entity(id)?.label;
  return label === undefined ? mention : { ...mention, id, label, type: 'commodity', flags: {}, standsFor: null };
}

/** 南非央行降息。央行预计…: a central bank without a country is the one told of last; China's only where no other is. */
export function centralBankMeant(
  { text, lexicon }: Pick<Scene, 'text' | 'lexicon'>,
  mention: Mention,
  told: readonly Slot[],
): Mention {
  if (mention.id !== 'org:pboc' || text.slice(mention.start, mention.end) !== '央行') return mention;
  const bank = lexicon.entity(told.find(({ id }) => isCentralBank(id))?.id ?? mention.id);
  return bank === undefined ? mention : { ...mention, id: bank.id, label: bank.label };
}
