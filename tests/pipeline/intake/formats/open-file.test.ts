import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../pipeline/intake/file/open-file.ts';
import { makeDocx, makePdf, makeZip } from './make-files.ts';
import { file, outcome } from './opening.ts';

const TEXT = 'Mine production rose by 5% to 27,000 tonnes in 2025, the regional office said on Monday.';
const HAN = '据矿业协会统计，2025年全国锂产量同比增长5%，达到2.7万吨。';

async function article(path: string, content: string | Uint8Array) {
  const opened = await openFile(file(path, content));
  if (opened.kind !== 'article') throw new Error('it holds entries');
  return opened.article;
}

/** Entries, each as its name and what it says: its text, its address, or why it is none. */
async function entries(path: string, content: string | Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const opened = await openFile(file(path, content));
  if (opened.kind !== 'parts') throw new Error('it is one article');
  return Promise.all(
    opened.parts.map(async (part) => {
      if ('address' in part) return [part.path, part.address] as const;
      return [part.path, await outcome(openFile(part))] as const;
    }),
  );
}

const mail = (headers: string, body: string) =>
  `From: "Ridge Wire" <desk@wire.example>\r\nDate: Mon, 12 Jan 2026 00:30:00 +0800\r\nMIME-Version: 1.0\r\nMessage-ID: <1@wire.example>\r\n${headers}\r\n\r\n${body}`;

describe('files of one article', () => {
  it('with halves of surrogate pairs in their markup', async () => {
    const body = `<p>${TEXT}</p><p>\udc00\udc00</p>`;
    expect((await article('a.json', JSON.stringify({ body }))).text).toContain(TEXT);
    expect((await article('a.docx', await makeDocx([['', `${TEXT} &#x110000;`]]))).text).toContain(TEXT);
  });

  it('JSON, whatever the fields are called', async () => {
    const stored = {
      headline: 'Output rises',
      body: TEXT,
      publisher: { name: 'Wire' },
      published_at: 1768176000,
      link: 'https://wire.example/1',
    };
    expect(await article('a.json', JSON.stringify(stored))).toMatchObject({
      text: `Output rises\n\n${TEXT}`,
      title: 'Output rises',
      source: 'Wire',
      url: 'https://wire.example/1',
      published: '2026-01-12',
      publishedFrom: 'record',
      mediaType: 'record',
    });
    const zh = { 标题: '锂产量', 正文: HAN, 来源: '矿业报', 发布时间: '2026年1月12日 10:20' };
    expect(await article('b.json', JSON.stringify(zh))).toMatchObject({
      title: '锂产量',
      source: '矿业报',
      published: '2026-01-12',
      lang: 'zh',
    });
  });

  it('a mail: subject, sender, the day as the sender wrote it', async () => {
    const plain = mail('Subject: =?utf-8?B?6ZSC5Lu3?=\r\nContent-Type: text/plain; charset=utf-8', HAN);
    expect(await article('m.eml', plain)).toMatchObject({
      title: '锂价',
      source: 'Ridge Wire',
      published: '2026-01-12',
      mediaType: 'mail',
      text: `锂价\n\n${HAN}`,
    });
    const marked = mail('Subject: Fwd: Output\r\nContent-Type: text/html; charset=utf-8', `<p>${TEXT}</p>`);
    expect((await article('m.eml', marked)).text).toBe(`Output\n\n${TEXT}`);
  });

  it('a page that a browser saved whole, with its address', async () => {
    const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://wire.example/story\r\nSubject: Output\r\nDate: Tue, 13 Jan 2026 08:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://wire.example/story\r\n\r\n<html><head><title>Output rises</title></head><body><article><h1>Output rises</h1><p>Ridge Wire, 1 day ago</p><p>${TEXT}</p><p>${TEXT.replace('rose', 'then rose again')}</p></article></body></html>\r\n--b--\r\n`;
    expect(await article('s.mhtml', mhtml)).toMatchObject({
      url: 'https://wire.example/story',
      title: 'Output rises',
      mediaType: 'mhtml',
    });
  });

  it('a Word document, its headings and paragraphs', async () => {
    const bytes = await makeDocx([
      ['Heading1', '锂产量创新高'],
      ['', '来源：矿业报 2026-01-12'],
      ['', HAN],
      ['', '其中，北部矿区占六成以上，南部矿区仍在建设。'],
    ]);
    const read = await article('d.docx', bytes);
    expect(read).toMatchObject({ title: '锂产量创新高', source: '矿业报', published: '2026-01-12', mediaType: 'docx' });
    expect(read.text).toContain(HAN);
  });

  it('a PDF: paragraphs over lines, Chinese fonts that are not embedded, no running heads', async () => {
    const page = (number: number, lines: readonly string[]) => [
      { x: 72, y: 800, size: 9, text: `Ridge Wire Daily - issue 7` },
      ...lines.map((text, index) => ({ x: 72, y: 740 - index * 14, size: 11, text })),
      { x: 290, y: 40, size: 9, text: `${number}` },
    ];
    const bytes = makePdf([
      [
        { x: 72, y: 780, size: 20, text: 'Output rises' },
        ...page(1, [
          'Mine production rose by 5% to 27,000 tonnes in 2025, the regional office said on Mon-',
          'day. The second shaft was opened in spring, and a third one is being built for 2027.',
        ]),
      ],
      page(2, ['The plant employs 300 people from the valley, most of them trained on the spot there.']),
      page(3, ['Prices were flat.']),
    ]);
    const read = await article('p.pdf', bytes);
    expect(read.text).toBe(
      'Output rises\n\nMine production rose by 5% to 27,000 tonnes in 2025, the regional office said on Monday. The second shaft was opened in spring, and a third one is being built for 2027.\n\nThe plant employs 300 people from the valley, most of them trained on the spot there.\n\nPrices were flat.',
    );
    const zh = makePdf([
      [
        { x: 72, y: 780, size: 18, text: '锂产量创新高' },
        { x: 72, y: 740, size: 11, text: '据矿业协会统计，2025年全国锂产量同比增长' },
        { x: 72, y: 724, size: 11, text: '百分之五，达到二点七万吨。' },
      ],
    ]);
    expect((await article('z.pdf', zh)).text).toBe(
      '锂产量创新高\n\n据矿业协会统计，2025年全国锂产量同比增长百分之五，达到二点七万吨。',
    );
  });

  it('a PDF with a table: its rows stay rows', async () => {
    const row = (y: number, cells: readonly string[]) =>
      cells.flatMap((text, at) => (text === '' ? [] : [{ x: 72 + (at === 0 ? 0 : 90 + at * 70), y, size: 11, text }]));
    const bytes = makePdf([
      [
        { x: 72, y: 780, size: 18, text: 'Output rises' },
        { x: 72, y: 740, size: 11, text: 'Results (thousand tonnes)' },
        ...row(724, ['', '2025', '2024']),
        ...row(708, ['Ore mined', '1,204', '1,110']),
        ...row(692, ['Nickel', '192', '178']),
        { x: 72, y: 660, size: 11, text: 'Prices were flat.' },
      ],
    ]);
    expect((await article('t.pdf', bytes)).text).toBe(
      'Output rises\n\nResults (thousand tonnes)\n\n|  | 2025 | 2024 |\n| --- | --- | --- |\n| Ore mined | 1,204 | 1,110 |\n| Nickel | 192 | 178 |\n\nPrices were flat.',
    );
  });
});

describe('files of several articles', () => {
  const row = (title: string) => ({ title, text: TEXT });
  const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><item><title>A</title><link>https://wire.example/a</link><content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded></item><item><title>B</title><link>https://wire.example/b</link></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>A</title><id>1</id><link href="https://wire.example/a"/><updated>2026-01-12T01:00:00Z</updated><content type="html">&lt;p>${TEXT}&lt;/p></content></entry></feed>`;
  const jsonFeed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Wire',
    items: [{ id: '1', title: 'A', content_html: `<p>${TEXT}</p>` }],
  };
  const attached = mail(
    'Subject: Today\r\nContent-Type: multipart/mixed; boundary="b"',
    `--b\r\nContent-Type: text/plain\r\n\r\n${TEXT}\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="more.txt"\r\n\r\n${TEXT} And more.\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="logo.png"\r\n\r\nx\r\n--b--\r\n`,
  );
  const cases: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    [
      'n.json',
      JSON.stringify([row('A'), { title: 'B' }]),
      [
        ['n.json#1', `A\n\n${TEXT}`],
        ['n.json#2', 'RECORD_WITHOUT_TEXT'],
      ],
    ],
    ['n.json', JSON.stringify({ status: 'ok', response: { docs: [row('A')] } }), [['n.json#1', `A\n\n${TEXT}`]]],
    [
      'n.jsonl',
      `${JSON.stringify(row('A'))}\n\n{"broken\n`,
      [
        ['n.jsonl#1', `A\n\n${TEXT}`],
        ['n.jsonl#2', 'FILE_DAMAGED'],
      ],
    ],
    [
      'n.csv',
      `title;body\n"A; b";"${TEXT}"\nC;\n`,
      [
        ['n.csv#1', `A; b\n\n${TEXT}`],
        ['n.csv#2', 'RECORD_WITHOUT_TEXT'],
      ],
    ],
    ['n.tsv', `标题\t内容\n锂\t${HAN}\n`, [['n.tsv#1', `锂\n\n${HAN}`]]],
    [
      'rss.xml',
      rss,
      [
        ['rss.xml#1', `A\n\n${TEXT}`],
        ['rss.xml#2', 'https://wire.example/b'],
      ],
    ],
    ['atom', atom, [['atom#1', `A\n\n${TEXT}`]]],
    ['feed.json', JSON.stringify(jsonFeed), [['feed.json#1', `A\n\n${TEXT}`]]],
    [
      'm.eml',
      attached,
      [
        ['m.eml#1', `Today\n\n${TEXT}`],
        ['m.eml#more.txt', `${TEXT} And more.\n`],
      ],
    ],
    [
      'a.url',
      '[InternetShortcut]\r\nURL=https://wire.example/a\r\n',
      [['https://wire.example/a', 'https://wire.example/a']],
    ],
    [
      'a.webloc',
      '<?xml version="1.0"?><plist version="1.0"><dict><key>URL</key><string>https://wire.example/?a=1&amp;b=2</string></dict></plist>',
      [['https://wire.example/?a=1&b=2', 'https://wire.example/?a=1&b=2']],
    ],
    [
      'urls.txt',
      '# today\nhttps://wire.example/a\nhttps://wire.example/a # once more\nftp://wire.example/b\n',
      [
        ['https://wire.example/a', 'https://wire.example/a'],
        // What is no web address fails by itself.
        ['ftp://wire.example/b', 'ftp://wire.example/b'],
      ],
    ],
  ];
  it.each(cases)('%s', async (path, content, expected) => {
    expect(await entries(path, content)).toEqual(expected);
  });

  it('a page that holds several, each with its source and day', async () => {
    const story = (title: string, line: string, text: string) =>
      `<h2>${title}</h2><p class="m">${line}</p><p>${text}</p>`;
    const page = `<!doctype html><html><head><meta charset="utf-8"><title>矿业日报摘要</title></head><body><h1>今日摘要</h1>
      ${story('锂产量创新高', '来源：矿业报 2026-01-12 10:20', HAN)}${story('Output rises', 'Source: Ridge Wire | 11 January 2026', TEXT)}</body></html>`;
    const opened = await openFile(file('digest.html', page));
    const articles =
      opened.kind === 'parts'
        ? await Promise.all(opened.parts.map((part) => article(part.path, 'bytes' in part ? part.bytes : '')))
        : [];
    expect(articles.map(({ text, source, published }) => [text, source, published])).toEqual([
      [`锂产量创新高\n\n${HAN}`, '矿业报', '2026-01-12'],
      [`Output rises\n\n${TEXT}`, 'Ridge Wire', '2026-01-11'],
    ]);
  });

  it('an archive of any of these, with descriptions, without litter', async () => {
    const zip = await makeZip({
      'day/a.txt': TEXT,
      'day/a.meta.json': '{"source": "Wire"}',
      'day/n.json': JSON.stringify([row('A'), row('B')]),
      '__MACOSX/day/._a.txt': 'x',
      'day/empty.txt': '',
    });
    expect(await entries('z.zip', zip)).toEqual([
      ['z.zip#day/a.txt', TEXT],
      ['z.zip#day/n.json', '2 entries'],
      ['z.zip#day/empty.txt', 'FILE_EMPTY'],
    ]);
    const opened = await openFile(file('z.zip', zip));
    expect(opened.kind === 'parts' && opened.parts[0]?.sidecar).toEqual({ source: 'Wire' });
  });
});
