import type { Language } from '../model/article.ts';
import { NO_ENTITY } from './entity-index.ts';
import type { NameEntry } from './name-leaf.ts';

/** Words that hold a name of the lexicon and do not mean it. They are read over: no mention begins inside them. */
const WORDS = {
  zh: `
同比分别 环比分别 江西瓜 按比分 压减 其中 集中 当中 之中 途中 空中 手中 市中 家中 高中 初中 心中 水中 海中 对美好 对华丽 在华丽 访美食 在美丽 在英雄 对印象 对印刷 对欧元
苏丹红 巴林左旗 巴林右旗 印度教 对日常 对日后 对日益 对日前 对台风 百日方 黑山县 世界杯 世界级 世界观 世界遗产 全球化 全球变暖
出口管制 出口限制 进口限制 出口商 进口商 投资者 投资人 生产商 生产线 生产者 消费者 消费电子 消费级 供应商 供应链 股东大会 价格战 贸易战 贸易摩擦 贸易谈判 税务局
参与国际 铜像 铜钱 铅笔 锡伯 钢琴 钢笔 煤气 土地庙 海地震 三星级 三星堆 白金汉 黄金周 黄金时间 黄金时段 进入黄金期 步入黄金期 迎来黄金期 发展黄金期 职业黄金期 生长黄金期 建设黄金期 黄金海岸 黄金分割`,
  en: `
percentage point|percentage points|basis point|basis points|point of view|points of view|world cup|world-class|world record|world war|
gold standard|silver lining|silver screen|golden age|in the interest of|interested in|American football|French fries|in any case|in case of|in the case of|
case study|in case|use of force|at the expense of|on demand|at stake|on the scale of|oil painting|tin ear|in terms of|in the long term|
long term|short term|in the short term|first class|free trade|trade union|trade unions|trade war|trade talks|trade minister|trade secret|
supply chain|supply chains|export control|export controls|export restriction|export restrictions|in power|took power|state visit|stock exchange|stock market|stock markets|exchange rate regime|World Series|herd immunity|blue-chip|blue chip|blue chips|blue-chips|trade-in|trade-ins|herd mentality`,
} as const satisfies Record<Language, string>;

/** Index entries that yield no mention. */
export function readOver(language: Language): NameEntry[] {
  const words = language === 'zh' ? WORDS.zh.split(/\s+/) : WORDS.en.replaceAll('\n', '').split('|');
  return words.filter((word) => word !== '').map((name) => ({ name, id: NO_ENTITY, flags: {} }));
}
