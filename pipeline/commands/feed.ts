import { Command } from 'commander';
import { CodedError } from '../../extractors/model/errors.ts';
import { openDatabase } from '../../storage/open-database.ts';
import type { Feed } from '../../storage/records/work.ts';
import { addFeed, listFeeds, removeFeed } from '../../storage/work/feeds.ts';
import { readConfig } from '../config.ts';
import { fetchAddress, openHosts } from '../fetch/fetch-address.ts';
import type { CommandMaker } from './command-maker.ts';
import { type StoredOptions, withStored } from './open-stored.ts';
import { type FormatOptions, formatOf, withDatabase, withExamples, withFormat } from './options.ts';
import { type Column, printRecords } from './print-records.ts';

const COLUMNS: readonly Column<Feed>[] = [
  { header: 'url', value: ({ url }) => url, width: 60 },
  { header: 'title', value: ({ title }) => title, width: 30 },
  { header: 'taken', value: ({ items }) => items, width: 6, align: 'right' },
  { header: 'asked', value: ({ checked }) => checked?.slice(0, 16).replace('T', ' ') ?? null, width: 16 },
  { header: 'error', value: ({ error }) => error, width: 60 },
  { header: 'due', value: ({ due }) => due, width: null },
];

/** `heshu feed add|list|remove`: the feeds that `heshu up` asks for news. */
export const feedCommand: CommandMaker = (context, done) => {
  const command = new Command('feed').description(
    'Feeds (RSS, Atom, JSON Feed) that `heshu up` asks for news every HESHU_FEED_MS; each new entry is fetched and stored.',
  );
  command.addCommand(
    withDatabase(
      new Command('add').exitOverride().description('adds feeds').argument('<url...>', 'addresses of feeds'),
    ).action((urls: string[], { db: path }: StoredOptions) => {
      const config = readConfig(context.env, { database: path });
      const isOpen = openHosts(config.allowHosts);
      const checked = urls.map((url) => fetchAddress(url, isOpen).href);
      const db = openDatabase(config.database);
      try {
        for (const url of checked) {
          const added = addFeed(db, url, new Date().toISOString());
          context.stdout.write(`${added ? 'added' : 'there already'}  ${url}\n`);
        }
      } finally {
        db.close();
      }
      done(0);
    }),
  );
  command.addCommand(
    withDatabase(
      withFormat(new Command('list').exitOverride().description('lists feeds, and what was wrong with them last')),
    ).action((options: StoredOptions & FormatOptions) =>
      withStored(context, options, async (db) => {
        await printRecords(context, listFeeds(db), {
          format: formatOf(options),
          columns: COLUMNS,
          json: (feed) => feed,
        });
        done(0);
      }),
    ),
  );
  command.addCommand(
    withDatabase(
      new Command('remove').exitOverride().description('removes feeds; their articles stay').argument('<url...>'),
    ).action((urls: string[], options: StoredOptions) =>
      withStored(context, options, async (db) => {
        for (const url of urls) {
          if (!removeFeed(db, URL.canParse(url) ? new URL(url).href : url))
            throw new CodedError('FEED_UNKNOWN', { url });
          context.stdout.write(`removed  ${url}\n`);
        }
        done(0);
      }),
    ),
  );
  return withExamples(command, [
    ['heshu feed add https://news.example/rss.xml', '`heshu up` then takes in what is new'],
    ['heshu feed list', 'what there is, and what was wrong'],
  ]);
};
