import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../pipeline/intake/block.ts';
import { BOILERPLATE, boilerplateRule } from '../../../pipeline/intake/boilerplate.ts';
import { cleanBlocks } from '../../../pipeline/intake/clean-blocks.ts';

const prose = (text: string): PageBlock => ({ role: 'paragraph', text, linked: 0 });

describe('boilerplate', () => {
  it.each(BOILERPLATE.flatMap(({ name, examples }) => examples.map((example) => [name, example] as const)))(
    '%s: %s',
    (name, example) => {
      expect(boilerplateRule(example)?.name).toBe(name);
    },
  );

  it.each([
    '相关企业去年产量增长5%。',
    '声明发表后，铜价上涨3%。',
    'Notice of the closure came in May, when 85 jobs were cut.',
    'More on the way: the board expects 40 million crowns.',
    'Share prices rose 5%.',
    '编辑部迁址后，印量增加到3万份。',
    '微信用户增至13亿',
    'Next year output will fall to 31 tonnes.',
    '评论认为，产量将下降5%。',
  ])('%s is part of the article', (text) => {
    expect(boilerplateRule(text)).toBeNull();
  });

  it('ends the article at related links, but not where prose goes on', () => {
    const long = (mark: string): PageBlock =>
      prose(
        `${mark}：该公司去年的产量为5.1万吨，比上年增长了百分之十二，占全国产量的三分之一，今年的目标是六万吨，并且还要再建设两座新的工厂。`,
      );
    const link: PageBlock = { role: 'item', text: '铜价上涨3%', linked: 1 };
    expect(cleanBlocks([long('一'), prose('相关阅读'), link, link], null)).toHaveLength(1);
    expect(cleanBlocks([long('一'), prose('相关阅读'), link, long('二'), long('三')], null)).toHaveLength(3);
  });

  it('drops the headline, datelines and lines that come twice', () => {
    const blocks = ['锂价 回升', '来源：某报 2026-01-15', '锂价上涨5%。', '锂价上涨5%。'].map(prose);
    expect(cleanBlocks(blocks, '锂价回升').map(({ text }) => text)).toEqual(['锂价上涨5%。']);
  });
});
