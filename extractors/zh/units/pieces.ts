import { wordList } from '../word-list.ts';

/** What comes in pieces: 块 before these is a measure word, elsewhere the everyday name of the yuan. */
const PIECES = wordList(
  '地 球场 标准球场 石 砖 蛋糕 金牌 银牌 铜牌 奖牌 牌 表 手表 屏 面板 板 展板 显示 电池 硬盘 显卡 芯片 集成电路 电路板 AI芯片 人工智能芯片 GPU CPU 光伏板 太阳能电池板',
  '肉 豆腐 糖 饼 布 玉 冰 木 土 骨 煤 田 绿地 草坪 空地 区域 业务',
);

/** 26万块|GPU, 三块|金牌: whether the words at `at` begin with something that is counted in pieces. */
export function comesInPieces(text: string, at: number): boolean {
  return PIECES.some((noun) => text.startsWith(noun, at));
}

/** What comes in pieces, where it stands before its number. */
const PIECES_BEFORE =
  /(?:[银屏]幕|[大荧显]屏|显示屏|面板|地块|[金银铜奖]牌|牌匾|电池|硬盘|芯片|集成电路|电路板|展板|草坪|球场)[^。；;！？\n]{0,14}$/;

/** How far before its number such a noun may stand. */
const REACH = 20;

/** 全国现有银幕|9.3万块,较年初净增|1200块: whether the number at `at` is of what is counted in pieces. */
export function cameInPieces(text: string, at: number): boolean {
  return PIECES_BEFORE.test(text.slice(Math.max(0, at - REACH), at));
}
