import { CodedError } from '../../extractors/model/errors.ts';
import type { Feed } from '../../storage/records/work.ts';
import { dueFeeds, newItems, noteItem, noteVisit } from '../../storage/work/feeds.ts';
import type { App } from '../app.ts';
import { encodingNamed } from '../intake/file/declared-charset.ts';
import { decode } from '../intake/file/decode.ts';
import { type FeedItem, readFeed } from '../intake/formats/feed.ts';
import { writtenDay } from '../intake/metadata/written-day.ts';
import type { Fetcher } from './fetcher.ts';
import { openFetcher } from './start-fetching.ts';
import { type AddressToFetch, submitAddresses } from './submit-addresses.ts';

/** How often it is looked whether a feed is due. */
const LOOK_MS = 5000;
/** A feed that fails is asked less and less often, down to this. */
const LONGEST_WAIT_MS = 6 * 3_600_000;

/** What asking one feed gave, for people. */
export interface FeedNews {
  readonly url: string;
  /** New entries that were taken in. */
  readonly taken: number;
  /** In words; null when it was read. */
  readonly error: string | null;
}

/** Asks feeds for news on their schedule, until it is closed. */
export class FeedPoller {
  readonly #app: App;
  readonly #fetcher: Fetcher;
  readonly #tell: (news: FeedNews) => void;
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;
  #closed = false;

  constructor(app: App, tell: (news: FeedNews) => void) {
    this.#app = app;
    this.#fetcher = openFetcher(app.config);
    this.#tell = tell;
  }

  start(): void {
    this.#timer = setInterval(() => this.#look(), Math.min(LOOK_MS, this.#app.config.feedMs));
    this.#look();
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#fetcher.close();
    await this.#looking;
  }

  #look(): void {
    this.#looking ??= this.#askDue().finally(() => {
      this.#looking = null;
    });
  }

  async #askDue(): Promise<void> {
    await Promise.all(
      dueFeeds(this.#app.db, new Date().toISOString()).map(async (feed) => {
        const news = await askFeed(this.#app, this.#fetcher, feed);
        if (!this.#closed && (news.taken > 0 || news.error !== null)) this.#tell(news);
      }),
    );
  }
}

/** Asks one feed and takes in its new entries. What goes wrong is noted with the feed, and told. */
export async function askFeed(app: App, fetcher: Fetcher, feed: Feed): Promise<FeedNews> {
  const { db, config } = app;
  const dueIn = (ms: number) => new Date(Date.now() + ms).toISOString();
  try {
    const fetched = await fetcher.fetch(feed.url, feed);
    const visit = {
      title: null,
      etag: feed.etag,
      lastModified: feed.lastModified,
      due: dueIn(config.feedMs),
      error: null,
    };
    if (fetched.same) {
      noteVisit(db, feed.url, visit, new Date().toISOString());
      return { url: feed.url, taken: 0, error: null };
    }
    const charset = fetched.charset === null ? null : encodingNamed(fetched.charset);
    const { title, items } = readFeed(feed.url, decode(feed.url, fetched.bytes, charset).text);
    const taken = await takeNew(app, feed, items, fetched.url);
    const { etag, lastModified } = fetched;
    noteVisit(db, feed.url, { ...visit, title, etag, lastModified }, new Date().toISOString());
    return { url: feed.url, taken, error: null };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    const due = dueIn(Math.min(LONGEST_WAIT_MS, config.feedMs * 2 ** Math.min(10, feed.failures + 1)));
    const { etag, lastModified } = feed;
    noteVisit(db, feed.url, { title: null, etag, lastModified, due, error: error.message }, new Date().toISOString());
    return { url: feed.url, taken: 0, error: error.message };
  }
}

// Owed first, noted as taken then: a crash in between takes an entry twice, which is taking it once.
async function takeNew(app: App, feed: Feed, items: readonly FeedItem[], base: string): Promise<number> {
  const fresh = newItems(
    app.db,
    feed.url,
    items.map(({ id }) => id),
  );
  const wanted = items.filter(({ id, url }) => fresh.has(id) && url !== null && URL.canParse(url, base));
  const addresses = wanted.map((item) => addressOf(item, base));
  await submitAddresses(app, addresses, { given: null, priority: 5 });
  const now = new Date().toISOString();
  app.db.transaction(() => {
    for (const { id } of wanted) noteItem(app.db, feed.url, id, now);
  });
  return wanted.length;
}

/** The feed knows the day; title and publisher are better read from the page. */
function addressOf({ url, published }: FeedItem, base: string): AddressToFetch {
  const day = published === null ? null : writtenDay(published);
  const address = new URL(url ?? '', base).href;
  return day === null ? { address } : { address, about: { published: day } };
}
