import { Command } from 'commander';
import { openApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { FeedPoller } from '../fetch/feed-poller.ts';
import { looksLikeAddress } from '../fetch/fetch-address.ts';
import type { CommandMaker } from './command-maker.ts';
import { untilStopped } from './context.ts';
import { withDatabase, withExamples, withWork } from './options.ts';
import { outcomeLine } from './outcome-line.ts';
import { printingInbox } from './printing-inbox.ts';
import { oneLine } from './terminal-text.ts';

interface Options {
  readonly db?: string;
  readonly inbox?: string;
  readonly redis?: string;
  readonly threads?: string;
  readonly port?: string;
  readonly host?: string;
}

/** `heshu up`: serves the desk, watches the inbox and works off what is dropped, until it is told to stop. */
export const upCommand: CommandMaker = (context, done) => {
  const command = new Command('up')
    .description(
      'Serves the desk (a web page), watches the inbox, works off what is dropped, and says what became of each file.\n' +
        'Finished files move to processed/DATE, duplicates or failed inside the inbox.\nCtrl-C finishes the articles in hand and loses nothing.',
    )
    .option('--inbox <folder>', 'the folder to watch (default: HESHU_INBOX, or ./inbox)')
    .option('--port <number>', 'where the desk is served (default: HESHU_PORT, or 4173; 0: any free port)')
    .option('--host <address>', 'the address that the desk listens on (default: HESHU_HOST, or 127.0.0.1)')
    .action(async (options: Options) => {
      const { db: database, inbox: folder, redis: redisUrl, threads, port, host } = options;
      const config = readConfig(context.env, { database, inbox: folder, redisUrl, threads, port, host });
      const app = await openApp(config);
      const inbox = printingInbox(app, context);
      const feeds = new FeedPoller(app, ({ url, taken, error }) => {
        const said = error ?? `${taken} new from ${url}`;
        context.stderr.write(`heshu: ${oneLine(said)}\n`);
      });
      // Files are told of when they lie where they belong; what came by address is told of when it is settled.
      app.settlements.listen((_key, file, outcome) => {
        if (looksLikeAddress(file)) context.stdout.write(`${outcomeLine(file, outcome, context.colours)}\n`);
      });
      let desk: Awaited<ReturnType<typeof context.serveDesk>> | null = null;
      try {
        desk = await context.serveDesk(app);
        await app.startWork();
        await inbox.start();
        feeds.start();
        const queue = config.redisUrl === null ? '' : ', queue on Redis';
        context.stderr.write(`heshu: watching ${config.inbox}, storing in ${config.database}${queue}; Ctrl-C stops\n`);
        context.stderr.write(`heshu: the desk is at ${desk.url}\n`);
        await untilStopped(context);
        context.stderr.write('heshu: finishing what is in hand\n');
      } finally {
        await desk?.close();
        await feeds.close();
        // First the work: what it settles is then put away; the rest waits in the inbox for the next start.
        await app.stopWork();
        app.settlements.close();
        await inbox.close();
        await app.close();
      }
      done(0);
    });
  return withExamples(withWork(withDatabase(command)), [
    ['heshu up', 'then open http://127.0.0.1:4173, or drop articles into ./inbox'],
    ['heshu up --inbox /srv/news --db /srv/heshu.sqlite', 'other places'],
  ]);
};
