// Prints how fast figures are read from news of both languages, and from texts made to be slow, as MB of UTF-8 by second
// of processor time (the machine may be busy with other things), once warm:
//   npm run bench:figures [-- --mb 10 --only zh --no-hostile]
import { parseArgs } from 'node:util';
import { readFigures } from '../extractors/index.ts';
import { HOSTILE_TEXTS } from './hostile-text.ts';
import { measuredShare, newsArticles } from './news-text.ts';
import { processorSeconds } from './processor-seconds.ts';
import { takeBytes } from './sample-text.ts';

const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '10' },
    only: { type: 'string', default: '' },
    hostile: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const MB = 1_000_000;
const most = Number(values.mb);
/** Hostile texts must be read at no less than this share of the rate of news, and never worse than linear. */
const LEAST_SHARE = 1 / 3;
/** Bars of news in MB a second. */
const BAR = 10;

const rates = { zh: BAR, en: BAR };
for (const lang of ['zh', 'en'] as const) {
  if (values.only !== '' && values.only !== lang) continue;
  const articles = takeBytes(newsArticles(lang), most * MB);
  const share = measuredShare(articles.slice(0, 50));
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let found = 0;
  const read = (): void => {
    found = 0;
    for (const { name, text } of articles) found += readFigures({ id: name, text, lang, published: null }).length;
  };
  read();
  rates[lang] = bytes / MB / processorSeconds(read);
  console.log(
    `news, ${lang}: ${rates[lang].toFixed(1)} MB/s, ${(bytes / MB).toFixed(1)} MB in ${articles.length} articles, ${found} figures; ` +
      `sentences of the fixtures mixed with sentences of ours that hold none, so that ${Math.round(share * 100)} % hold figures`,
  );
}

if (values.hostile) {
  console.log(`\n${'hostile text'.padEnd(24)} MB/s at 1, 2, 4 and ${most} MB of UTF-8; share of the rate of news`);
  for (const { name, lang, make } of HOSTILE_TEXTS) {
    if (values.only !== '' && values.only !== lang) continue;
    const perUnit = Buffer.byteLength(make(2000)) / make(2000).length;
    const read = (text: string): number =>
      processorSeconds(() => readFigures({ id: name, text, lang, published: null }));
    read(make(200_000));
    const measured = [1, 2, 4, most].map((mb) => (mb * MB) / read(make(Math.ceil((mb * MB) / perUnit))) / MB);
    const last = measured.at(-1) ?? 0;
    const verdict = [
      last < rates[lang] * LEAST_SHARE ? 'SLOW' : '',
      last < (measured[0] ?? 0) / 2.5 ? 'WORSE THAN LINEAR' : '',
    ].join(' ');
    const shown = measured.map((rate) => rate.toFixed(1).padStart(7)).join('');
    console.log(
      `${JSON.stringify(name).slice(1, -1).padEnd(24)}${shown}   ${(last / rates[lang]).toFixed(2).padStart(6)}  ${verdict}`.trimEnd(),
    );
  }
}
