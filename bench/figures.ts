// Prints how fast figures are read from news of both languages, and from texts made to be slow, as MB of UTF-8 by second
// of processor time (the machine may be busy with other things), once warm. Ends with 1 where a bar is missed:
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
/** What is asked for, in MB a second: of news, and of each hostile text. */
const BAR = 10;
const HOSTILE_BAR = BAR / 3;
/** A text ten times as long may take a little more than ten times as long: its figures have to be kept. */
const LEAST_OF_FIRST = 1 / 2.5;
const WARM_UPS = 2;
const TURNS = 3;

let missed = 0;
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
  for (let warmUp = 0; warmUp < WARM_UPS; warmUp++) read();
  const rate = bytes / MB / processorSeconds(read);
  if (rate < BAR) missed += 1;
  console.log(
    `news, ${lang}: ${rate.toFixed(1)} MB/s${rate < BAR ? ` (${BAR} are asked for)` : ''}, ${(bytes / MB).toFixed(1)} MB in ` +
      `${articles.length} articles, ${found} figures; sentences of the fixtures mixed with sentences of ours that hold none, ` +
      `so that ${Math.round(share * 100)} % hold figures`,
  );
}

if (values.hostile) {
  console.log(`\n${'hostile text'.padEnd(24)} MB/s by length; ${HOSTILE_BAR.toFixed(2)} are asked for`);
  for (const { name, lang, longest, make } of HOSTILE_TEXTS) {
    if (values.only !== '' && values.only !== lang) continue;
    const perUnit = Buffer.byteLength(make(2000)) / make(2000).length;
    const text = (mb: number): string => make(Math.ceil((mb * MB) / perUnit));
    const read = (mb: number): number => {
      const made = text(mb);
      return mb / processorSeconds(() => readFigures({ id: name, text: made, lang, published: null }));
    };
    for (let warmUp = 0; warmUp < WARM_UPS; warmUp++) read(0.5);
    const sizes = [1, longest];
    // Some take milliseconds, in which a collection of garbage is all that there is to see: the best of several.
    const measured = sizes.map((mb) => Math.max(...Array.from({ length: TURNS }, () => read(mb))));
    const last = measured.at(-1) ?? 0;
    const faults = [
      ...(last < HOSTILE_BAR ? ['SLOW'] : []),
      ...(last < (measured[0] ?? 0) * LEAST_OF_FIRST ? ['WORSE THAN LINEAR'] : []),
    ];
    missed += faults.length;
    const shown = measured.map((rate, index) => `${rate.toFixed(1).padStart(8)} at ${sizes[index]} MB`).join('');
    console.log(`${JSON.stringify(name).slice(1, -1).padEnd(24)}${shown}  ${faults.join(', ')}`.trimEnd());
  }
}
process.exitCode = missed === 0 ? 0 : 1;
