import { describe, expect, it } from 'vitest';
import { isDateline, readDateline } from '../../../pipeline/intake/metadata/dateline.ts';
import { urlDay } from '../../../pipeline/intake/metadata/url-day.ts';
import { writtenDay } from '../../../pipeline/intake/metadata/written-day.ts';

interface Said {
  readonly source?: string;
  readonly author?: string;
  readonly title?: string;
  /** `2026-01-15`; `06-07` where no year is written; `-1` for the day before that of the file. */
  readonly date?: string;
}

const DATELINES: readonly (readonly [Said, readonly string[]])[] = [
  [
    { source: '矿业观察报', date: '2026-01-15' },
    [
      '来源: 矿业观察报  2026-01-15',
      '2026-01-15 10:20 来源：矿业观察报',
      '矿业观察报 2026-01-15 08:00',
      '来源：矿业观察报 字号 大 中 小 2026年1月15日 10:20',
    ],
  ],
  [
    { source: 'Pacific Metals Wire', date: '2026-01-16' },
    [
      'Source: Pacific Metals Wire  |  16 January 2026',
      'Pacific Metals Wire | January 16, 2026',
      '*Source: Pacific Metals Wire | Jan. 16, 2026*',
    ],
  ],
  [
    { source: 'Medicine Today', date: '2026-01-16' },
    ['Source: Medicine Today  |  16 January 2026', 'Medicine Today | January 16, 2026'],
  ],
  [{ source: '锂眼看市' }, ['来源｜锂眼看市', '来源 | 锂眼看市', '信源：锂眼看市']],
  [{ source: 'Northgate Metals Corp.' }, ['SOURCE Northgate Metals Corp.']],
  [
    { author: '林可柔' },
    ['〔記者林可柔／台北報導〕能源主管機關昨公布，發電量達102億度。', '本报记者 林可柔 北京报道 去年产量增长。'],
  ],
  [{ source: '某某交易所', date: '2026-01-16' }, ['公告日期：2026-01-16 来源：某某交易所']],
  [{ source: 'Sou Hu Cai Jing', date: '2025-12-13' }, ['Sou Hu Cai Jing· 2025-12-13 17:40']],
  [
    { source: '云岭锡协', author: '小锡', date: '-1' },
    ['来源:云岭锡协 | 作者:小锡 | 发布时间: 1天前 | 12 次浏览 | 分享到:'],
  ],
  [
    { source: '江北晨报', title: '财经观察:三国商谈矿产俱乐部' },
    ['来源:江北晨报,原文标题:《财经观察:三国商谈矿产俱乐部》'],
  ],
  [
    { source: '新华社', date: '06-07' },
    ['（新华社北京6月7日电）', '新华社北京6月7日电（记者 张三）国家统计局7日公布数据。'],
  ],
  [{ source: 'Reuters', date: '01-05' }, ['LONDON, Jan 5 (Reuters) - Copper rose 3% on Monday.']],
  [{ source: 'AP' }, ['NEW YORK (AP) — Stocks slid on Monday.']],
  [
    { date: '2026-01-15' },
    [
      '发布时间:2026年1月15日 10:20',
      'Published: January 15, 2026 10:20 a.m. ET',
      'Updated 15 January 2026',
      '2026-01-15',
      '编辑：张三  2026-01-15',
    ],
  ],
  [{ date: '-2' }, ['发布时间：前天 10:00', '2 days ago']],
  [{ date: '-0' }, ['Posted Today 10:20', '3 hours ago', '发布时间：20分钟前']],
  [{ author: 'Jane Doe and Max Roe' }, ['By Jane Doe and Max Roe']],
  [{ author: 'Jane Doe', date: '2026-01-05' }, ['By Jane Doe | January 5, 2026']],
  [{ source: '财新网' }, ['（本文来源：财新网）']],
  [{ source: '某某号' }, ['特别声明:以上内容为自媒体平台“某某号”用户上传并发布,本平台仅提供信息存储服务。']],
  [
    {},
    [
      '数据来源：USGS',
      '本报讯（记者李四）昨日',
      '1月15日，该公司表示，产量为5万吨。',
      '据报道，时间：2026年1月5日，公司产量为5万吨。',
      '2025年12月13日 稀土价格上涨',
      '2026年初,一系列手段导致格局震荡。',
      '国家电网电价上调5%',
      'By 2030 demand will double.',
      'Chile mined 5 on 5 January 2026',
      'WASHINGTON - Output rose.',
      '2026-02-30',
    ],
  ],
];

describe('datelines', () => {
  it.each(DATELINES.flatMap(([said, lines]) => lines.map((line) => [line, said] as const)))('%s', (line, said) => {
    const { source, author, title, date } = readDateline([line]);
    const day =
      date === null
        ? undefined
        : 'year' in date
          ? [date.year, pad(date.month), pad(date.date)].filter((part) => part !== null).join('-')
          : `-${date.daysAgo}`;
    expect({ source, author, title, date: day ?? null }).toEqual({
      source: null,
      author: null,
      title: null,
      date: null,
      ...said,
    });
  });

  it('take the first article of a digest, and publication before change', () => {
    const lines = [
      '全球镁业速览',
      '海东财讯 2026-01-15 08:00',
      '一段正文，说的是产量。',
      '北原财讯 2025-11-02 09:00',
      'Updated 16 January 2026',
      'Published: 14 January 2026',
    ];
    expect(readDateline(lines)).toMatchObject({ source: '海东财讯', date: { year: 2026, month: 1, date: 15 } });
    expect(readDateline(lines.slice(4))).toMatchObject({ date: { date: 14 } });
  });

  it('are told from lines that hold news', () => {
    expect(isDateline('来源: 矿业观察报  2026-01-15')).toBe(true);
    expect(isDateline('新华社北京6月7日电 产量增长5%。')).toBe(false);
  });
});

describe('days', () => {
  it.each([
    ['2026-01-15T23:30:00-05:00', '2026-01-15'],
    ['2026-01-15T23:30:00Z', '2026-01-15'],
    ['Thu, 15 Jan 2026 10:20:00 GMT', '2026-01-15'],
    ['20260115', '2026-01-15'],
    ['2025-02-29', null],
    ['1768443600000', null],
    ['May 2026', null],
  ])('%s is %s as written, whatever the zone', (text, day) => {
    expect(writtenDay(text)).toBe(day);
  });

  it.each([
    ['https://a.example/2026/01/15/story', '2026-01-15'],
    ['https://a.example/202601/t20260115_8123.html', '2026-01-15'],
    ['https://a.example/n1/2026/0115/c1004-401.html', '2026-01-15'],
    ['https://a.example/2026-01/15/c_11.htm', '2026-01-15'],
    ['https://a.example/2026/jan/15/story', '2026-01-15'],
    ['https://a.example/20261315/x', null],
    ['https://20260115.example/story-8', null],
    ['https://a.example/story?d=2026-01-15', null],
  ])('%s holds %s', (url, day) => {
    expect(urlDay(url)).toBe(day);
  });
});

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
