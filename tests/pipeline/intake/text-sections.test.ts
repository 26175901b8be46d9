import { describe, expect, it } from 'vitest';
import { textSections } from '../../../pipeline/intake/text-sections.ts';

const zh = (headline: string, line: string, body: string) => `${headline}\n${line}\n\n${body}\n\n`;
const DIGEST =
  `一周矿业要闻\nSearch documents\n` +
  zh(
    '锂价连涨五周',
    '矿业观察 2026-01-16 10:20',
    '本周电池级碳酸锂均价为每吨9.8万元，较上周上涨4.3%，去年同期为7.5万元。',
  ) +
  zh(
    '铜矿停产一个月',
    '来源：海澜日报 发布时间：2025-12-05',
    '去年该矿产铜18.6万吨，停产前每天处理矿石4万吨，复产时间没有公布。',
  ) +
  zh(
    'Potash exports rise',
    'Potash Monitor | 7 July 2025',
    'Exports rose by 5% last year to 4.9 million tonnes, the mines ministry said.',
  );

describe('a text of several articles', () => {
  it('is divided at its headlines with publisher and day beneath', () => {
    const sections = textSections(DIGEST);
    expect(sections.map(({ title, source, published }) => [title, source, published])).toEqual([
      ['锂价连涨五周', '矿业观察', '2026-01-16'],
      ['铜矿停产一个月', '海澜日报', '2025-12-05'],
      ['Potash exports rise', 'Potash Monitor', '2025-07-07'],
    ]);
    expect(sections.map(({ start, end }) => DIGEST.slice(start, end).slice(0, 4))).toEqual([
      '锂价连涨',
      '铜矿停产',
      'Pota',
    ]);
    expect(sections.at(-1)?.end).toBe(DIGEST.length);
    expect(textSections(DIGEST.replaceAll('\n', '\r\n'))).toHaveLength(3);
  });

  it.each([
    [
      'one article',
      '锂价连涨五周\n矿业观察 2026-01-16 10:20\n\n本周均价为每吨9.8万元，较上周上涨4.3%，连续第五周上涨，库存下降。',
    ],
    [
      'days without a publisher',
      '一、生产\n2025年12月5日\n产量为18.6万吨，比上年增长了百分之五，创下新高。\n二、出口\n2025年12月6日\n出口量为4.9万吨，比上年增长了百分之六，创下新高。',
    ],
    [
      'a list of headlines',
      '锂价上涨\n矿业观察 2026-01-16 10:20\n铜价下跌\n矿业观察 2026-01-16 11:20\n铝价持平\n矿业观察 2026-01-16 12:20\n',
    ],
    [
      'sentences with days',
      '该公司1月5日宣布减产，减产幅度为百分之五，时间三个月。\n公司 2026年1月5日 公告，产量为18.6万吨，比上年增长5%。\n该厂随后停产。\n公司 2026年1月8日 公告，产量为19.6万吨，比上年增长6%。',
    ],
    ['nothing', ''],
  ])('is not %s', (_what, text) => {
    expect(textSections(text)).toEqual([]);
  });

  it('is looked for in a time that grows with the length', () => {
    const started = performance.now();
    expect(textSections('锂价上涨\n矿业观察 2026-01-16\n'.repeat(20_000))).toEqual([]);
    expect(textSections('2026 '.repeat(400_000))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
