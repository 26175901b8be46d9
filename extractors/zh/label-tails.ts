import { wordTrie } from '../engine/word-trie.ts';
import { wordList } from './word-list.ts';

const TAILS = wordList(
  '次会议 次全体会议 号 局两胜 局三胜 局四胜 届一次 届二次 届三次 届四次 届五次 届全国 届人大 届政协 届中央 届人民代表 位数 次浏览 次阅读 次播放 次点击 次观看 次转发 人阅读 人评论 条评论 个赞 人点赞 期工程',
  '个月期 期项目 期建设 期厂 号线 条款 国道 省道 高速 调查 法案 后 00后 年级 年制 年代后 型 型号 系列 室 路公交 路车 频道 单元 号楼 号院 栋楼 楼 级市场 级市 次航班 次列车 航班 版本',
  '.0 比特币 局指数 事件 决议 服务台 热线 平台 指数 方案 会议 工程 计划 行动 部队 师 团 军 旅 营 连 所 中学 小学 医院 厂 手三针 大队 中队 公里处 度角 周岁生日 大以来 大精神',
  '大报告 大关 大召开 大提出 线城市 线 维 股东 手车 手房 把手 元论 权分立 次方 边形 角形 项原则 有利于 讲 权 股份 世 世纪初叶',
);

/** Words behind a number that make it a name: 17号, 232条款, 5A级, 90后, 三年级, 108国道. */
export const NUMBER_TAILS = wordTrie(TAILS.map((word) => [word, true as const] as const));

/** What these words begin with. */
export const TAIL_STARTS: string = [...new Set(TAILS.map((word) => word.charAt(0)))].join('');
