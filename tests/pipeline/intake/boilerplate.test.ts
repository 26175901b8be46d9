import { describe, expect, it } from 'vitest';
import type { PageBlock } from '../../../pipeline/intake/page/block.ts';
import { BOILERPLATE, boilerplateRule } from '../../../pipeline/intake/page/boilerplate.ts';
import { cleanBlocks } from '../../../pipeline/intake/page/clean-blocks.ts';

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
    '48 comments were sent in before the vote.',
    '该公司APP下载量去年突破5000万次',
    '用户可打开客户端查看余额。',
    '联系人增至3人。',
    'Contacts with the buyer went on for 3 months.',
    'Forward-looking statements by the bank put growth at 2%.',
    '16:58 对 16:59',
    'Media',
    'The editor of the paper said that he would go.',
    'Correspondent banks cut 12 lines of credit',
    '视频会议系统出货量增长5%',
    'The end of the quota came in May.',
  ])('%s is part of the article', (text) => {
    expect(boilerplateRule(text)).toBeNull();
  });

  it('ends the article at related links, but not where prose goes on', () => {
    const long = (mark: string): PageBlock =>
      prose(
        `${mark}：该公司去年的产量为5.1万吨，比上年增长了百分之十二，占全国产量的三分之一，今年的目标是六万吨，并且还要再建设两座新的工厂。`,
      );
    const link: PageBlock = { role: 'item', text: '铜价上涨3%', linked: 1 };
    expect(cleanBlocks([long('一'), prose('相关阅读'), link, link], { title: null })).toHaveLength(1);
    expect(cleanBlocks([long('一'), prose('相关阅读'), link, long('二'), long('三')], { title: null })).toHaveLength(3);
  });

  it('ends the article at comments that are counted, though they are prose', () => {
    const long =
      'I have fitted 31 of these since 2022 and every single customer was quoted a different tariff by then.';
    const said = [1, 2].map((half) =>
      prose(`In half ${half} sales of heat pumps fell by 8% to 57,400, the makers of them said.`),
    );
    expect(cleanBlocks([prose('3 Comments'), ...said], { title: null })).toEqual(said);
    const blocks = [...said, prose('3 Comments'), prose(long), prose(`Anna: ${long}`), prose(long)];
    expect(cleanBlocks(blocks, { title: null })).toEqual(said);
  });

  it('drops a section that is none of the news up to the next heading', () => {
    const blocks = [
      prose('Output rose by 5%.'),
      prose('Forward-Looking Statements'),
      prose('This release holds such statements. Results may differ.'),
      prose('About Ridge Metals'),
      prose('Ridge Metals employs 2,300 people.'),
      prose('Media Contact'),
      prose('Lena Ortiz, +1 555 0100'),
    ];
    expect(cleanBlocks(blocks, { title: null }).map(({ text }) => text)).toEqual([
      'Output rose by 5%.',
      'About Ridge Metals',
      'Ridge Metals employs 2,300 people.',
    ]);
  });

  it('drops a quotation that a paragraph holds too, wherever it stands', () => {
    const quote = 'A terminal that is full on paper loses 12 customers in every single week';
    const said = prose(`“${quote},” said the harbour master.`);
    expect(cleanBlocks([prose(quote), said], { title: null })).toEqual([said]);
    expect(cleanBlocks([said, prose(`${quote}.`)], { title: null })).toEqual([said]);
    const zh = '满负荷只是纸面上的，码头每周都要失去十二个客户';
    const told = prose(`港务长说，${zh}。`);
    expect(cleanBlocks([told, prose(zh)], { title: null })).toEqual([told]);
    const heading: PageBlock = { role: 'heading', text: quote, linked: 0 };
    expect(cleanBlocks([heading, said], { title: null })).toEqual([heading, said]);
  });

  it('drops names of publisher and authors that stand alone at the head', () => {
    const blocks = ['By Ruth Adler and Sam Oyelaran', 'Northern Ledger', 'Yields rose by 9 basis points.'].map(prose);
    const names = ['Ruth Adler, Sam Oyelaran', 'Northern Ledger', null];
    expect(cleanBlocks(blocks, { title: null, names }).map(({ text }) => text)).toEqual([blocks[2]?.text]);
  });

  it('drops what stands above the headline as a label, headlines of others, and all behind a notice of copyright', () => {
    const linked = (text: string): PageBlock => ({ role: 'heading', text, linked: 1 });
    const blocks = [
      prose('产经观察'),
      prose('组件价格为何止跌'),
      prose('组件均价为每瓦0.74元。'),
      linked('一座盐湖的三次转身'),
      linked('车位价格跌两成'),
      prose('订单占比升至23%。'),
      prose('版权所有 东岸日报'),
      prose('今日报价 312.40'),
    ];
    expect(cleanBlocks(blocks, { title: '组件价格为何止跌' }).map(({ text }) => text)).toEqual([
      '组件均价为每瓦0.74元。',
      '订单占比升至23%。',
    ]);
  });

  it('keeps a linked heading with words of its own', () => {
    const blocks: PageBlock[] = [{ role: 'heading', text: 'Copper', linked: 1 }, prose('Output rose by 5%.')];
    expect(cleanBlocks(blocks, { title: null })).toEqual(blocks);
  });

  it('drops the headline, datelines and lines that come twice', () => {
    const blocks = ['锂价 回升', '来源：某报 2026-01-15', '锂价上涨5%。', '锂价上涨5%。'].map(prose);
    expect(cleanBlocks(blocks, { title: '锂价回升' }).map(({ text }) => text)).toEqual(['锂价上涨5%。']);
  });
});
