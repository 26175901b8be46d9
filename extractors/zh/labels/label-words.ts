import { wordTrie } from '../../engine/text/word-trie.ts';
import { wordList } from '../word-list.ts';

const TAILS = wordList(
  '排放标准 次会议 次全体会议 号 局两胜 局三胜 局四胜 届一次 届二次 届三次 届四次 届五次 届全国 届人大 届政协 届中央 届人民代表 位数 次浏览 次阅读 次播放 次点击 次观看 次转发 人阅读 人评论 条评论 个赞 人点赞 期工程',
  '个月期 期项目 期建设 期厂 号线 条款 国道 省道 高速 调查 法案 后 00后 年级 年制 年代后 型 型号 系列 室 路公交 路车 频道 单元 号楼 号院 楼 级市场 级市 次航班 次列车 航班 版本',
  '.0 比特币 局指数 事件 决议 服务台 热线 平台 指数 方案 会议 工程 计划 行动 部队 师 团 军 旅 营 连 所 中学 小学 医院 厂 手三针 大队 中队 公里处 度角 周岁生日 大以来 大精神',
  '公斤级 米自由泳 米蛙泳 米仰泳 米蝶泳 米混合泳 米个人混合泳 米接力 米跨栏 米栏 米决赛 米预赛 米半决赛 米障碍 米速滑 米冠军 米气步枪 米气手枪',
  '大报告 大关 大召开 大提出 线城市 线 维 股东 手车 手房 把手 元论 权分立 次方 边形 角形 项原则 有利于 讲 权 股份 世 世纪初叶',
);

/** Words behind a number that make it a name: 17号, 232条款, 5A级, 90后, 三年级, 108国道. */
export const NUMBER_TAILS = wordTrie(TAILS.map((word) => [word, true as const] as const));

/** Those of one character, and what the longer ones begin with: their first and their second characters. */
export const SHORT_TAILS: string = TAILS.filter((word) => word.length === 1).join('');
export const TAIL_FIRSTS: string = [...new Set(TAILS.map((word) => word.charAt(0)))].join('');
export const TAIL_SECONDS: string = [...new Set(TAILS.map((word) => word.charAt(1)))].join('');

const NAMED = wordList(
  '双 股票代码 证券代码 代码 电话 热线 传真 邮编 邮政编码 手机 QQ 微信 编号 文号 波音 空客 图 歼 运 米格 苏 东风 长征 神舟 嫦娥 天宫 伊尔 阅读 浏览 点击 评论 点赞 转发 收藏',
  'ISBN ISSN No. NO. 编码 身份证号 账号 卡号 期号 车次 ICP备 网安备 许可证 字第 门牌 服务电话 拨打 报警电话 合约 主力',
);

/** Behind these words a number is a name: 股票代码600111, 电话021-555-0142, 波音737, 第. */
export const NAMED_BEFORE = wordTrie(
  NAMED.map((word) => [word, true as const] as const),
  { backwards: true },
);

/** What these words end in. */
export const NAMED_ENDS: string = [...new Set(NAMED.map((word) => word.slice(-1)))].join('');
