import { describe, expect, it } from 'vitest';
import { parseDay } from '../../extractors/engine/values/calendar.ts';
import { extractClaims } from '../../extractors/index.ts';
import type { Language } from '../../extractors/model/article.ts';
import type { Claim } from '../../extractors/model/claim.ts';
import { EN_RELATIONS_ARTICLES } from '../corpus/en-relations-articles.ts';
import { EN_RELATIONS_BACKGROUND } from '../corpus/en-relations-background.ts';
import { EN_RELATIONS_BUSINESS } from '../corpus/en-relations-business.ts';
import { EN_RELATIONS_DEALS } from '../corpus/en-relations-deals.ts';
import { EN_RELATIONS_EVENTS } from '../corpus/en-relations-events.ts';
import { EN_RELATIONS_FORMATS } from '../corpus/en-relations-formats.ts';
import { EN_RELATIONS_HOLDERS } from '../corpus/en-relations-holders.ts';
import { EN_RELATIONS_LIMITS } from '../corpus/en-relations-limits.ts';
import { EN_RELATIONS_MARKETS } from '../corpus/en-relations-markets.ts';
import { EN_RELATIONS_NEWS } from '../corpus/en-relations-news.ts';
import { EN_RELATIONS_OPEN } from '../corpus/en-relations-open.ts';
import { EN_RELATIONS_POLLS } from '../corpus/en-relations-polls.ts';
import { EN_RELATIONS_REPORTS } from '../corpus/en-relations-reports.ts';
import { EN_RELATIONS_RESULTS } from '../corpus/en-relations-results.ts';
import { EN_RELATIONS_SOCIETY } from '../corpus/en-relations-society.ts';
import { EN_RELATIONS_SPEECH } from '../corpus/en-relations-speech.ts';
import { EN_RELATIONS_SUBJECTS } from '../corpus/en-relations-subjects.ts';
import { EN_RELATIONS_SURVEYS } from '../corpus/en-relations-surveys.ts';
import { EN_RELATIONS_TABLES } from '../corpus/en-relations-tables.ts';
import { EN_RELATIONS_THEN_AND_AHEAD } from '../corpus/en-relations-then-and-ahead.ts';
import { EN_RELATIONS_TIMES } from '../corpus/en-relations-times.ts';
import { EN_RELATIONS_TOPICS } from '../corpus/en-relations-topics.ts';
import { EN_RELATIONS_TRADE } from '../corpus/en-relations-trade.ts';
import { EN_RELATIONS_WORLD } from '../corpus/en-relations-world.ts';
import type { RelationLine } from '../corpus/relation-line.ts';
import { ZH_RELATIONS_ARTICLES } from '../corpus/zh-relations-articles.ts';
import { ZH_RELATIONS_BUSINESS } from '../corpus/zh-relations-business.ts';
import { ZH_RELATIONS_COMMENTARY } from '../corpus/zh-relations-commentary.ts';
import { ZH_RELATIONS_COMPANIES } from '../corpus/zh-relations-companies.ts';
import { ZH_RELATIONS_EVENTS } from '../corpus/zh-relations-events.ts';
import { ZH_RELATIONS_FORMATS } from '../corpus/zh-relations-formats.ts';
import { ZH_RELATIONS_LEADS } from '../corpus/zh-relations-leads.ts';
import { ZH_RELATIONS_LIMITS } from '../corpus/zh-relations-limits.ts';
import { ZH_RELATIONS_OUTLOOK } from '../corpus/zh-relations-outlook.ts';
import { ZH_RELATIONS_PARALLEL } from '../corpus/zh-relations-parallel.ts';
import { ZH_RELATIONS_REPORTS } from '../corpus/zh-relations-reports.ts';
import { ZH_RELATIONS_SOCIETY } from '../corpus/zh-relations-society.ts';
import { ZH_RELATIONS_SPEECH } from '../corpus/zh-relations-speech.ts';
import { ZH_RELATIONS_SUBJECTS } from '../corpus/zh-relations-subjects.ts';
import { ZH_RELATIONS_TABLES } from '../corpus/zh-relations-tables.ts';
import { ZH_RELATIONS_TIMES } from '../corpus/zh-relations-times.ts';
import { ZH_RELATIONS_TOPICS } from '../corpus/zh-relations-topics.ts';
import { ZH_RELATIONS_TRADE } from '../corpus/zh-relations-trade.ts';
import { ZH_RELATIONS_WORDS } from '../corpus/zh-relations-words.ts';

const DAY = parseDay('2026-03-10');

/** What stands over the line: a headline that names nothing. */
const HEADLINES: Readonly<Record<Language, string>> = { en: 'The week in figures', zh: '一周数字' };

/** The claim on the figure that the line names, read as the body of an article. */
function claimOn(line: RelationLine, lang: Language): Claim | undefined {
  const gap = lang === 'en' ? ' ' : '';
  const head = line.headline ?? HEADLINES[lang];
  const before = `${head}\n\n${line.after === undefined ? '' : `${line.after}${gap}`}`;
  const text = before + line.text;
  const start =
    line.headline?.includes(line.figure) === true
      ? text.indexOf(line.figure)
      : before.length + line.text.indexOf(line.figure);
  return extractClaims({ id: line.text, text, lang, published: DAY }).find(
    (claim) => claim.start < start + line.figure.length && start < claim.end,
  );
}

const TABLES: readonly (readonly [name: string, lang: Language, lines: readonly RelationLine[]])[] = [
  ['English subjects', 'en', EN_RELATIONS_SUBJECTS],
  ['English topics', 'en', EN_RELATIONS_TOPICS],
  ['English trade', 'en', EN_RELATIONS_TRADE],
  ['English limits and takers', 'en', EN_RELATIONS_LIMITS],
  ['English times', 'en', EN_RELATIONS_TIMES],
  ['English society', 'en', EN_RELATIONS_SOCIETY],
  ['English surveys', 'en', EN_RELATIONS_SURVEYS],
  ['English world', 'en', EN_RELATIONS_WORLD],
  ['English speech', 'en', EN_RELATIONS_SPEECH],
  ['English words that no lexicon lists', 'en', EN_RELATIONS_OPEN],
  ['English news', 'en', EN_RELATIONS_NEWS],
  ['English events', 'en', EN_RELATIONS_EVENTS],
  ['English business', 'en', EN_RELATIONS_BUSINESS],
  ['English holders and offices', 'en', EN_RELATIONS_HOLDERS],
  ['English markets', 'en', EN_RELATIONS_MARKETS],
  ['English polls', 'en', EN_RELATIONS_POLLS],
  ['English reports', 'en', EN_RELATIONS_REPORTS],
  ['English background', 'en', EN_RELATIONS_BACKGROUND],
  ['English then and ahead', 'en', EN_RELATIONS_THEN_AND_AHEAD],
  ['English results', 'en', EN_RELATIONS_RESULTS],
  ['English deals', 'en', EN_RELATIONS_DEALS],
  ['English articles', 'en', EN_RELATIONS_ARTICLES],
  ['English tables', 'en', EN_RELATIONS_TABLES],
  ['English formats', 'en', EN_RELATIONS_FORMATS],
  ['Chinese subjects', 'zh', ZH_RELATIONS_SUBJECTS],
  ['Chinese trade', 'zh', ZH_RELATIONS_TRADE],
  ['Chinese limits and takers', 'zh', ZH_RELATIONS_LIMITS],
  ['Chinese times', 'zh', ZH_RELATIONS_TIMES],
  ['Chinese speech', 'zh', ZH_RELATIONS_SPEECH],
  ['Chinese topics', 'zh', ZH_RELATIONS_TOPICS],
  ['Chinese words', 'zh', ZH_RELATIONS_WORDS],
  ['Chinese business', 'zh', ZH_RELATIONS_BUSINESS],
  ['Chinese companies', 'zh', ZH_RELATIONS_COMPANIES],
  ['Chinese outlook', 'zh', ZH_RELATIONS_OUTLOOK],
  ['Chinese lead-ups', 'zh', ZH_RELATIONS_LEADS],
  ['Chinese reports', 'zh', ZH_RELATIONS_REPORTS],
  ['Chinese parallel items', 'zh', ZH_RELATIONS_PARALLEL],
  ['Chinese society', 'zh', ZH_RELATIONS_SOCIETY],
  ['Chinese events', 'zh', ZH_RELATIONS_EVENTS],
  ['Chinese tables', 'zh', ZH_RELATIONS_TABLES],
  ['Chinese formats', 'zh', ZH_RELATIONS_FORMATS],
  ['Chinese commentary', 'zh', ZH_RELATIONS_COMMENTARY],
  ['Chinese articles', 'zh', ZH_RELATIONS_ARTICLES],
];

describe.each(TABLES)('%s', (_, lang, lines) => {
  it.each(lines.map((line) => [`${line.figure} in: ${line.text}`, line] as const))('%s', (_, line) => {
    const claim = claimOn(line, lang);
    const got = {
      subject: claim?.subject?.id ?? null,
      object: claim?.object?.id ?? null,
      metric: claim?.metric?.id ?? null,
      scope: claim?.scope?.id ?? null,
      attribution: claim?.attribution?.id ?? null,
      time: claim?.time?.edtf ?? null,
      modality: claim?.modality,
      from: claim?.from ?? null,
    };
    const { text: _text, after: _after, headline: _headline, figure: _figure, ...wanted } = line;
    expect(claim).toBeDefined();
    expect(got).toMatchObject(wanted);
  });
});
