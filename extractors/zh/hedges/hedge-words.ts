import type { Comparator } from '../../model/figure.ts';
import { wordList } from '../word-list.ts';

/** Words before a figure. */
export const BEFORE = {
  '~': wordList(
    '约 大约 约为 约占 约合 约有 大概 近 将近 接近 几近 大致 大约有 约莫 差不多 几乎 相当于约 平均约 近乎 逼近',
    '约摸 近约 大体',
  ),
  '>': wordList(
    '超 超过 超出 逾 突破 首破 首超 再破 连破 多于 大于 高于 高过 胜过 冲破 远超 超逾 已超 过 年逾 不止 不只 大於 站上 升破 涨破 >',
    '早于 票房破 销量破 产量破 营收破 规模破 销售额破 市值破 人口破 总量破 流量破 播放量破 用户破 产值破 GDP破 总额破 余额破 成交额破 交易额破 客流破 人次破',
  ),
  '>=': wordList(
    '至少 最少 起码 少说 少说也 不低于 不得低于 不得少于 不应低于 不能低于 不能少于 须满 需满 应满 不少于 不小于 不下 不下于 大于等于 大于或等于 大于或者等于 高于或等于 >= ≥ ≧ 多达至少',
    '不亚于 达到或超过 等于或超过 等于或大于 达到或高于',
  ),
  '<': wordList(
    '未达到 未能达到 没有达到 没达到 没能达到 尚未达到 并未达到 未曾达到 达不到 不到 不足 未满 不满 少于 低于 小于 未及 未达 未到 跌破 失守 未超 尚不足 矮于 轻于 < 短于 降破 <',
  ),
  '<=': wordList(
    '最多 至多 不超 不超过 不多于 不高于 不大于 不逾 最高不超过 最高可达 最高可 最长可达 最长可 未超过 顶多 小于等于 小于或等于 小于或者等于 低于或等于',
    '<= ≤ ≦ 不得超过 不得高于 不得多于 不能超过 不应超过 不可超过 至多不超过 充其量 不超出',
  ),
} as const satisfies Partial<Record<Comparator, readonly string[]>>;

/** Words behind a figure. */
export const AFTER = {
  '~': wordList('左右 上下 附近 前后 许 光景 不等 上下不等 开外左右 的样子'),
  '>': wordList('多 余 有余 挂零 出头 开外 还多 以上不含 的大关 大关 的突破 的关口 关口 多一点'),
  '>=': wordList('以上 及以上 或以上 之上 起 以上的 或者更多 或更多 和以上 (含)以上 （含）以上 起步'),
  '<': wordList('以下 之下 不到 开外以下'),
  '<=': wordList('以内 之内 及以下 或以下 内 或者更少 或更少 封顶 为限 (含)以下 （含）以下'),
} as const satisfies Partial<Record<Comparator, readonly string[]>>;

/** Words that may stand between a hedge and its number: 超过|了, 达到|约, 最多|为. */
export const FILLERS = [
  ' ',
  ...wordList(
    '了 达 达到 为 有 至 到 是 在 等于 出 个 占 合 需 要 可达 着 人民币 港币 高达 每年 每天 每日 每月 着力 这 其中 整整',
    '新台币 为期 长达 前 后 可以 可 能 能够 获 获得 获赔 领取 享受 享 拿 报销 补贴 补助 奖励 减免 贷 容纳 载 节省',
  ),
];

/** Hedges that are also the end of other words; the character before tells (附近, 最近, 条约, 节约, 通过, 以上). */
export const NOT_AFTER: Readonly<Record<string, string>> = {
  近: '附最邻靠亲临远就新逼浅将走切相接',
  约: '条节公合契签预违赴大纽简制履盟婚特',
  过: '通经超越渡度不错透难路胜高飞来太',
  逾: '年',
  // A quotation of Markdown begins its line so.
  '>': '\n>-',
  超: '买卖',
};

/** Words after a number that mean something else with what follows: 起|诉, 内|地, 左右|手, 多|次. */
export const NOT_THEN: Readonly<Record<string, string>> = {
  起: '来诉草义点步码伏飞源到',
  内: '部地容外资需存陆阁政科涵在心衣蒙',
  多: '次个种年家名的数少样于边方元月人项万亿月日条位点国党民所晶模层肽糖伦特能媒头',
  余: '额地下生震波热党孽音味粮姚杭晖',
  许: '多可诺昌愿',
  左右: '手翼两',
  前后: '两卫',
};
