import type { HeadingWords } from '../../engine/relations/heading-words.ts';

/** 2026年业绩指引, 二、2025年经营情况, 主要预期目标: how the parts of Chinese texts are headed. */
export const HEADING_WORDS: HeadingWords = {
  longest: 28,
  byline: /来源|作者|记者|编辑|责编|发布|更新|时间|撰文|电[)）]?$|第\d+期/u,
  moods: [
    [/(?:目标|指引|任务|工作计划|工作安排|年度计划|投资计划)(?:如下)?[:：]?$/u, 'target'],
    [/(?:展望|预测|预期|预计|业绩预告)(?:如下)?[:：]?$/u, 'forecast'],
  ],
};
