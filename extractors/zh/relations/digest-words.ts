import type { DigestWords } from '../../engine/relations/digests.ts';

/** 财联社3月18日电, 【赞比亚铜产量下降】; 早报, 一周要闻: how Chinese wires and round-ups string news together. */
export const DIGEST_WORDS: DigestWords = {
  opening: /(?:^|\n)[ \t\u3000]*(?:【[^】\n]{4,60}】|[\u4e00-\u9fff]{2,8}\d{1,2}月\d{1,2}日[电讯][,，])/gu,
  title:
    /[早晚午]报(?![道告])|[早晚]间|简讯|简报|快讯|速览|速递|要闻|汇总|集锦|一周(?:回顾|新闻|大事)|头条|早知道|早参|大事/u,
};
