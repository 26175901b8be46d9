import type { Scene } from '../../../engine/relations/scene.ts';
import { wordTrie } from '../../../engine/text/word-trie.ts';
import type { Span } from '../../../model/span.ts';
import { wordList } from '../../word-list.ts';

/**
 * Industries as the classification of national accounts names them. Their names hold 、 and 和 and the words of things
 * and deeds (煤炭开采, 电力供应), none of which is told of by itself.
 */
const CLASSIFIED = wordList(
  '煤炭开采和洗选业 石油和天然气开采业 黑色金属矿采选业 有色金属矿采选业 非金属矿采选业 开采专业及辅助性活动 农副食品加工业 食品制造业 酒、饮料和精制茶制造业 烟草制品业 纺织服装、服饰业 纺织服装服饰业 皮革、毛皮、羽毛及其制品和制鞋业',
  '木材加工和木、竹、藤、棕、草制品业 家具制造业 造纸和纸制品业 印刷和记录媒介复制业 文教、工美、体育和娱乐用品制造业 石油、煤炭及其他燃料加工业 石油煤炭及其他燃料加工业 化学原料和化学制品制造业 医药制造业 化学纤维制造业',
  '橡胶和塑料制品业 非金属矿物制品业 黑色金属冶炼和压延加工业 有色金属冶炼和压延加工业 金属制品业 通用设备制造业 专用设备制造业 汽车制造业 铁路、船舶、航空航天和其他运输设备制造业 铁路船舶航空航天和其他运输设备制造业',
  '电气机械和器材制造业 计算机、通信和其他电子设备制造业 计算机通信和其他电子设备制造业 仪器仪表制造业 废弃资源综合利用业 金属制品、机械和设备修理业 电力、热力生产和供应业 电力热力生产和供应业 燃气生产和供应业 水的生产和供应业',
  '电力、热力、燃气及水生产和供应业 电力热力燃气及水生产和供应业 农林牧渔业 农、林、牧、渔业 批发和零售业 交通运输、仓储和邮政业 交通运输仓储和邮政业 住宿和餐饮业 信息传输、软件和信息技术服务业 信息传输软件和信息技术服务业',
  '租赁和商务服务业 科学研究和技术服务业 水利、环境和公共设施管理业 居民服务、修理和其他服务业 卫生和社会工作 文化、体育和娱乐业 装备制造业 高技术制造业 高技术产业 高技术服务业 消费品制造业 原材料制造业 数字产品制造业',
  '航空航天器及设备制造业 电子及通信设备制造业 集成电路制造业 智能消费设备制造业 现代服务业 生产性服务业 战略性新兴产业 战略性新兴服务业 电子商务服务业 科技成果转化服务业 研发与设计服务业 信息服务业 检验检测服务业 医疗仪器设备及器械制造业 化学药品制造业 通信设备制造业',
);

/** Those of one word, which also begin the names of measures and of things: 制造业PMI, 金融业资产. */
const PLAIN = wordList('采矿业 制造业 建筑业 批发业 零售业 住宿业 餐饮业 金融业 房地产业 纺织业 邮政业');

/** One of these is in every name. */
const HELD = ['业', '社会工作'];

const NAMES = wordTrie([
  ...CLASSIFIED.map((word) => [word, 'classified'] as const),
  ...PLAIN.map((word) => [word, 'plain'] as const),
]);

/** What is told of a whole industry, right behind its name: a measure of it, or how it moved. */
const TOLD_OF =
  /^(?:增加值|实现|完成|利润|营业收入|销售额|增长|下降|上升|下滑|回落|同比|环比|分别|比上年|较上年|[则也均]?(?:增|降|微|略))/u;

/** 有色金属冶炼和压延加工业, 采矿业|增加值: industries that a sentence tells of. */
export function industriesIn({ text, sentence: { start, end } }: Scene): readonly Span[] {
  const found: Span[] = [];
  const sentence = text.slice(start, end);
  if (!HELD.some((word) => sentence.includes(word))) return found;
  for (let at = start; at < end; at++) {
    const match = NAMES.longest(text, at);
    if (match === null || match.end > end) continue;
    if (match.value === 'classified' || isToldOf(text, start, { start: at, end: match.end }))
      found.push({ start: at, end: match.end });
    at = match.end - 1;
  }
  return found;
}

function isToldOf(text: string, from: number, { start, end }: Span): boolean {
  const opens = start === from || /[\s,，;；:：。、)）中国省市]/u.test(text.charAt(start - 1));
  return opens && TOLD_OF.test(text.slice(end, end + 5));
}
