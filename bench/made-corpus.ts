import { addDays, parseDay } from '../extractors/engine/values/calendar.ts';
import type { Language } from '../extractors/model/article.ts';
import type { Claim, Slot } from '../extractors/model/claim.ts';
import type { CalendarDay } from '../extractors/model/time.ts';
import { bytesHashOf, contentHashOf, type Fingerprint } from '../pipeline/intake/fingerprint.ts';
import type { StoreTask } from '../pipeline/steps/store-task.ts';

/** Facts that one event brings, and so the figures of an article about it. */
const METRICS = [
  ['metric:production', '产量', 'production', 't'],
  ['metric:exports', '出口量', 'exports', 't'],
  ['metric:imports', '进口量', 'imports', 't'],
  ['metric:consumption', '消费量', 'consumption', 't'],
  ['metric:inventory', '库存', 'inventory', 't'],
  ['metric:capacity', '产能', 'capacity', 't'],
  ['metric:demand', '需求量', 'demand', 't'],
  ['metric:revenue', '营业收入', 'revenue', 'CNY'],
  ['metric:investment', '投资额', 'investment', 'CNY'],
  ['metric:debt', '负债', 'debt', 'CNY'],
] as const;
/** Articles about one event, each by another publisher. */
const APPEARANCES = 5;
const PUBLISHERS = 300;
const QUARTERS = 20;
const NOUNS = '钢铁有色能源化工机械电子纺织食品医药建材航运物流粮油煤炭铝铜锌镍锂钴'.match(/.{2}/gu) ?? [];

/**
 * Articles with their claims, as reading would give them: each event is told by five publishers in both languages over
 * a few days, one in twenty of the facts with a figure that cannot be right, one article in thirty a reprint. Events go
 * on from quarter to quarter. The same call gives the same articles.
 */
export function* madeCorpus(articles: number): Generator<StoreTask> {
  const events = Math.ceil(articles / APPEARANCES);
  const perQuarter = Math.ceil(events / QUARTERS);
  // Appearances of one event are strewn among those of the next ones, as they are in the news.
  for (let index = 0; index < articles; index += 1) {
    const appearance = index % APPEARANCES;
    const event = (Math.floor(index / APPEARANCES) + events - appearance * 7) % events;
    yield madeArticle({ event, appearance, quarter: Math.floor(event / perQuarter), subject: event % perQuarter });
  }
}

interface Place {
  readonly event: number;
  readonly appearance: number;
  readonly quarter: number;
  readonly subject: number;
}

function madeArticle({ event, appearance, quarter, subject }: Place): StoreTask {
  const lang: Language = appearance % 2 === 0 ? 'zh' : 'en';
  const [year, part] = [2020 + Math.floor(quarter / 4), (quarter % 4) + 1];
  const published = dayOf(`${year}-${String(part * 3).padStart(2, '0')}-15`, appearance + (event % 10));
  const noun = NOUNS[subject % NOUNS.length] ?? '';
  const company = lang === 'zh' ? `第${subject}${noun}集团` : `Group ${subject} of ${noun}`;
  const title =
    lang === 'zh'
      ? `${company}${year}年第${part}季度数据第${appearance}报`
      : `${company} in Q${part} ${year}, ${appearance}`;
  let text = `${title}\n\n`;
  const hash = `${event}-${appearance}`;
  const claims = METRICS.map((metric, place): Claim => {
    const [id, zh, en, unit] = metric;
    const value = figureOf(event, place, appearance);
    const before =
      lang === 'zh' ? `${company}${year}年第${part}季度的${zh}为` : `In Q${part} ${year}, ${en} of ${company} came to `;
    const from = text.length;
    const start = from + before.length;
    const quote =
      lang === 'zh' ? `${value}${unit === 't' ? '吨' : '元'}` : `${value} ${unit === 't' ? 'tonnes' : 'yuan'}`;
    const filler = fillerOf(lang, random(event * 31 + place * 7 + appearance));
    text += `${before}${quote}${filler}`;
    const end = start + quote.length;
    const slot = (slotId: string, label: string): Slot => ({
      id: slotId,
      label,
      text: company,
      start: from,
      end: start,
    });
    const days = {
      low: dayOf(`${year}-${pad(part * 3 - 2)}-01`, 0),
      high: dayOf(`${year}-${pad(part * 3)}-28`, part === 1 || part === 4 ? 3 : 2),
    };
    return {
      id: `c_${contentHashOf(`${hash}:${place}`).slice(0, 16)}`,
      ...{ start, end, quote, lang, sentence: [from, text.length], value, unit, comparator: '=' },
      ...{ low: value, high: value, step: 0, direction: null, basis: null, from: null, modality: 'reported' },
      kind: unit === 't' ? 'mass' : 'money',
      subject: slot(`made group ${subject} ${noun}`, company),
      object: null,
      metric: slot(id, en),
      scope: null,
      attribution: null,
      time: { edtf: `${year}-Q${part}`, ...days, from: 'stated', start: from, end: start },
      rule: `${lang}/bench/made`,
      doubts: place === 3 ? ['subject-inherited'] : [],
      derivation: { rule: `${lang}/bench/made`, gives: `= ${value} ${unit}`, start, end, parts: [] },
    };
  });
  const bytes = new TextEncoder().encode(text);
  return {
    arrival: hash,
    file: `${hash}.txt`,
    bytes,
    result: {
      read: true,
      claims,
      checks: [],
      rules: 'bench',
      article: {
        ...{ text, lang, title, published, author: null, notes: [], mediaType: 'text', encoding: 'utf-8' },
        contentHash: contentHashOf(text),
        bytesHash: bytesHashOf(bytes),
        source: `Publisher ${(event + appearance * 61) % PUBLISHERS}`,
        url: `https://news.example/${event}/${appearance}`,
        publishedFrom: 'sidecar',
        updated: null,
        updatedFrom: null,
        from: { title: null, source: null, author: null, url: null, published: 'sidecar', updated: null },
        // One article in thirty repeats another word for word, but for a line.
        fingerprint: fingerprint(event % 6 === 0 && appearance === 4 ? `${event}-0` : hash),
      },
    },
  };
}

/** One fact in twenty has a publisher that says something else. */
function figureOf(event: number, place: number, appearance: number): number {
  const value = 10_000 + (random(event * 10 + place) % 9_000_000);
  const wrong = (event * 10 + place) % 20 === 7 && appearance === 3;
  return wrong ? value + 1 + (random(event) % 5_000) : value;
}

const FILLERS = {
  zh: [
    '，较上年同期有所变化，市场人士对此反应不一。',
    '，公司表示将继续优化结构，稳定供应。',
    '，这一数字略高于此前市场的普遍预期。',
  ],
  en: [
    ', a change on the year that traders had not expected. ',
    ', and the company said it would go on. ',
    ', slightly above forecasts. ',
  ],
} as const satisfies Record<Language, readonly string[]>;

function fillerOf(lang: Language, seed: number): string {
  const fillers = FILLERS[lang];
  return fillers[seed % fillers.length] ?? '';
}

/** The signature of a text that shares nothing with any other, without reading it. */
function fingerprint(seed: string): Fingerprint {
  const first = Number.parseInt(contentHashOf(seed).slice(0, 8), 16);
  const signature = Array.from({ length: 128 }, (_, row) => random(first + row * 2_654_435_761));
  const bands = Array.from({ length: 32 }, (_, band) => {
    const hash = random(signature[band * 4] ?? 0);
    return `${pad(band)}:${hash.toString(16).padStart(8, '0')}`;
  });
  return { signature, bands };
}

/** Evenly strewn unsigned 32-bit numbers, always the same. */
function random(seed: number): number {
  let value = Math.imul((seed ^ 0x9e3779b9) >>> 0, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function dayOf(day: string, later: number): CalendarDay {
  const first = parseDay(day);
  const moved = first === null ? null : addDays(first, later);
  if (moved === null) throw new Error(`${day} is no day`);
  return moved;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
