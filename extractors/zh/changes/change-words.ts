import { wordTrie } from '../../engine/text/word-trie.ts';
import type { Direction } from '../../model/figure.ts';
import { wordList } from '../word-list.ts';

const UP = wordList(
  '增长 增加 增 上升 上涨 涨 升 提高 提升 上调 扩大 激增 猛增 大增 暴涨 大涨 飙升 飙涨 上扬 攀升 走高 回升 反弹 增强 高出 高 多 多出 增幅 涨幅 升幅 增速 增长率 劲增 剧增 净增',
  '净增长 递增 陡增 骤增 加快 加速 扩张 拉升 升值 增值 调高 上浮 延长 延伸 增收 增产 增资 收涨 高开 微涨 微增 微升 略增 略升 加息 涨价 超出 扩展 增至 倍增 放大 增多 推高 拉高 抬高',
  '多发 多派 多收 多投 多卖 多赚 多产 多放 多支 多付 多缴 贵 收高 跳涨 领涨 早涨 普涨 高企 超额 多增 增长幅度 上涨幅度 提价 再涨 累涨 放量 成长 升温 变暖 转暖 上行 调升 调涨 调增 上修 增效 提效 提速 加税 加租 涨租 加价 增员 扩产 扩招',
);
const DOWN = wordList(
  '下降 下跌 跌 降 减少 减重 降薪 减薪 降低 下滑 回落 下调 缩减 减 减产 减收 缩水 萎缩 跌幅 降幅 减幅 收窄 低 少 大跌 暴跌 大降 大减 骤降 锐减 剧减 猛跌 重挫 走低 下挫 滑落 放缓 减缓 缩短 贬值 蒸发',
  '调低 下浮 亏损扩大 削减 裁减 裁员 减持 微跌 微降 略降 略减 收跌 低开 降息 降价 减免 减亏 压减 压缩 递减 下行 流失 减弱 倒退 缩小 收缩 跌落 续跌 再跌 早跌 收低 领跌 普跌 衰退 负增长',
  '跌去 跌掉 便宜 少收 少派 少增 少发 少投 少卖 少赚 少产 少放 少支 少付 少缴 累跌 直降 砍掉 消减 缩量 降温 转冷 降准 调降 调减 下修 减碳 降碳 减排 降耗 降本 折让 折价 减税 降税 减租 降租 减员 缩招 减招',
);
const FLAT = ['持平', '不变'] as const satisfies readonly string[];

/** A verb or noun of change and the way it goes. */
export interface Verb {
  readonly direction: Direction;
  readonly word: string;
}

export const VERBS = wordTrie<Verb>(
  [
    ...UP.map((word) => [word, { direction: 'up', word }] as const),
    ...DOWN.map((word) => [word, { direction: 'down', word }] as const),
    ...FLAT.map((word) => [word, { direction: 'none', word }] as const),
  ],
  { backwards: true },
);

/** Adjectives that move only where something is compared: 比去年同期高5%, but 高5米. */
export const NEEDS_COMPARISON: ReadonlySet<string> = new Set([
  '高',
  '低',
  '多',
  '少',
  '高出',
  '多出',
  '超出',
  '扩张',
  '压缩',
  ...[...'发派收投卖赚产放支付缴'].flatMap((deed) => [`多${deed}`, `少${deed}`]),
]);
/** Verbs of one character that end other words: 提|升, 最|低, 至|少, 减|少, 最|多, 许|多. */
export const NOT_AFTER: Readonly<Record<string, string>> = {
  多: '最至许众很更大太诸繁',
  少: '最至不很减更太多缺',
  高: '最提较很崇身新更登',
  低: '最降较很更',
  升: '晋毫公提',
  降: '投空',
  减: '加',
  增: '转定',
  涨: '高',
  贵: '珍昂名宝高可尊富华显',
};

/** Words between the verb and its figure that change nothing. */
export const FILLERS = wordTrie(
  [
    ...wordList(
      '已 已经 已超 已达 也 还 则 更是 可达 约为 了 约 近 超 超过 逾 不到 达 达到 将近 接近 大约 至少 幅度 幅度达 幅度为 幅 率 率为 率达 为 达到了 高达 仅 只 有 的 不足 不低于 不少于 不高于 最少 起码 最多 不超过 最高 最高达 平均 平均每年 出 分别 分别为',
      '分别达 又 再 均 都 均超 均超过 多达 突破 将 各 的幅度为 速度为 速度达 速度 幅度在 在 是 整整 左右 大概 年均 每年 共 共计 合计 累计 金额 额 人民币 近乎 几乎 到了 超出 的比例为',
      '比例 ： : （ (',
    ),
    ' ',
  ].map((word) => [word, true as const] as const),
  { backwards: true },
);
