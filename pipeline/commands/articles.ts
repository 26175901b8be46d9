import { Command, Option } from 'commander';
import type { Language } from '../../extractors/model/article.ts';
import type { CalendarDay } from '../../extractors/model/time.ts';
import { type ArticleFilters, listArticles } from '../../storage/articles/articles.ts';
import type { Article } from '../../storage/records/article.ts';
import { searchWords } from '../steps/search-words.ts';
import type { CommandMaker } from './command-maker.ts';
import { allPages, type StoredOptions, withStored } from './open-stored.ts';
import { day, type FormatOptions, formatOf, withDatabase, withExamples, withFormat, withLimit } from './options.ts';
import { type Column, printRecords } from './print-records.ts';

interface Options extends FormatOptions, StoredOptions {
  readonly search?: string;
  readonly source?: string;
  readonly lang?: Language;
  readonly from?: CalendarDay;
  readonly to?: CalendarDay;
  readonly limit?: number;
}

const COLUMNS: readonly Column<Article>[] = [
  { header: 'id', value: ({ id }) => id, width: 18 },
  { header: 'lang', value: ({ lang }) => lang, width: 4 },
  { header: 'published', value: ({ published }) => published, width: 10 },
  { header: 'source', value: ({ source }) => source, width: 22 },
  { header: 'title', value: ({ title }) => title, width: 44 },
  { header: 'standing', value: standing, width: 32 },
  { header: 'claims', value: ({ claims }) => claims, width: 6, align: 'right' },
  { header: 'file', value: ({ file }) => file, width: 30 },
  { header: 'published_from', value: ({ publishedFrom }) => publishedFrom, width: null },
  { header: 'updated', value: ({ updated }) => updated, width: null },
  { header: 'updated_from', value: ({ updatedFrom }) => updatedFrom, width: null },
  { header: 'author', value: ({ author }) => author, width: null },
  { header: 'url', value: ({ url }) => url, width: null },
  { header: 'media_type', value: ({ mediaType }) => mediaType, width: null },
  { header: 'encoding', value: ({ encoding }) => encoding, width: null },
  { header: 'notes', value: ({ notes }) => notes.join('; '), width: 40 },
  { header: 'received', value: ({ received }) => received, width: null },
  { header: 'text_group', value: ({ textGroup }) => textGroup, width: null },
];

/** `reprint of a_…`, `superseded by a_…`: how an article stands to others; null for one on its own. */
function standing({ supersededBy, supersedes, reprintOf }: Article): string | null {
  if (supersededBy !== null) return `superseded by ${supersededBy}`;
  if (supersedes !== null) return `new version of ${supersedes}`;
  return reprintOf === null ? null : `reprint of ${reprintOf}`;
}

/** `heshu articles`: stored articles. */
export const articlesCommand: CommandMaker = (context, done) => {
  const command = new Command('articles')
    .description('Lists stored articles, in the order in which they came in.')
    .option('--search <words>', 'whose text holds all these words, Chinese or English')
    .option('--source <name>', 'of one publisher')
    .addOption(new Option('--lang <lang>', 'in one language').choices(['zh', 'en']))
    .option('--from <date>', 'published on this day or later', day)
    .option('--to <date>', 'published on this day or earlier', day)
    .action((options: Options) =>
      withStored(context, options, async (db) => {
        const articles = allPages((paging) => listArticles(db, filtersOf(options), paging), options.limit);
        const json = (article: Article) => article;
        await printRecords(context, articles, { format: formatOf(options), columns: COLUMNS, json });
        done(0);
      }),
    );
  return withExamples(withLimit(withDatabase(withFormat(command))), [
    ['heshu articles --lang zh --from 2026-01-01', 'Chinese articles of this year'],
    ['heshu articles --search 稀土 --json', 'one a line'],
  ]);
};

function filtersOf({ search, source, lang, from, to }: Options): ArticleFilters {
  return {
    ...(source !== undefined && { source }),
    ...(lang !== undefined && { lang }),
    ...(from !== undefined && { publishedFrom: from }),
    ...(to !== undefined && { publishedTo: to }),
    ...(search !== undefined && { words: searchWords(search) }),
  };
}
