import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CodedError } from '../../../extractors/model/errors.ts';
import { Fetcher, type FetcherOptions } from '../../../pipeline/fetch/fetcher.ts';
import type { Resolve } from '../../../pipeline/fetch/guarded-agent.ts';
import { type Behaviour, badServer, packed, says } from './bad-server.ts';

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const made = new Fetcher({ allowHosts: '', timeoutMs: 600, pauseMs: 0, maxBytes: 50_000, ...options });
  onTestFinished(() => made.close());
  return made;
}

async function outcome(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'fetched',
    (error: unknown) => {
      if (error instanceof CodedError) return error.code;
      throw error;
    },
  );
}

const redirect = (to: string): Behaviour => says('', { location: to }, 302);
const PAGE = '<p>Lithium output rose by 5% to 27,000 tonnes.</p>';

describe('a server that does it all wrong', () => {
  const cases: readonly (readonly [string, Behaviour, string])[] = [
    ['nothing there', says('gone', {}, 404), 'FETCH_REFUSED'],
    ['forbids', says('no', {}, 403), 'FETCH_REFUSED'],
    ['is down', says('down', {}, 503), 'FETCH_BUSY'],
    ['breaks', says('oops', {}, 500), 'FETCH_BUSY'],
    ['has enough', says('slow down', { 'retry-after': '0' }, 429), 'FETCH_BUSY'],
    ['no content', says('', {}, 204), 'FETCH_REFUSED'],
    ['never answers', () => {}, 'FETCH_TIMEOUT'],
    ['sends headers and no more', (_request, response) => void response.writeHead(200).flushHeaders(), 'FETCH_TIMEOUT'],
    [
      'drips for ever',
      (_request, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
      'FETCH_TIMEOUT',
    ],
    ['hangs up', (request) => void request.socket.destroy(), 'FETCH_UNREACHABLE'],
    [
      'hangs up in the middle',
      (request, response) => {
        response.writeHead(200, { 'content-length': '5000' }).write('half');
        setTimeout(() => request.socket.destroy(), 30);
      },
      'FETCH_UNREACHABLE',
    ],
    ['speaks no HTTP', (request) => void request.socket.end('220 mail.example ESMTP\r\n'), 'FETCH_UNREACHABLE'],
    ['says it is too much', says('x', { 'content-length': '90000000' }), 'FETCH_TOO_LARGE'],
    ['sends too much', (_request, response) => void response.writeHead(200).end('x'.repeat(60_000)), 'FETCH_TOO_LARGE'],
    ['sends a bomb', says(gzipSync('0'.repeat(5_000_000)), { 'content-encoding': 'gzip' }), 'FETCH_TOO_LARGE'],
    [
      'sends a bomb in brotli',
      says(brotliCompressSync('0'.repeat(5_000_000)), { 'content-encoding': 'br' }),
      'FETCH_TOO_LARGE',
    ],
    [
      'sends a bomb in a bomb',
      says(gzipSync(gzipSync('0'.repeat(90_000_000))), { 'content-encoding': 'gzip, gzip' }),
      'FETCH_TOO_LARGE',
    ],
    ['says brotli and is not', says('plain', { 'content-encoding': 'br' }), 'FETCH_DAMAGED'],
    [
      'ends in the middle of gzip',
      says(gzipSync('a page '.repeat(900)).subarray(0, 40), { 'content-encoding': 'gzip' }),
      'FETCH_DAMAGED',
    ],
    ['says gzip and is not', says('plain', { 'content-encoding': 'gzip' }), 'FETCH_DAMAGED'],
    ['is packed in what nobody knows', says('x', { 'content-encoding': 'sdch' }), 'FETCH_DAMAGED'],
    ['is packed over and over', says('x', { 'content-encoding': 'gzip, gzip, gzip' }), 'FETCH_DAMAGED'],
    ['goes round in circles', redirect('/page'), 'FETCH_REDIRECTS'],
    ['leads to a file', redirect('file:///etc/passwd'), 'ADDRESS_INVALID'],
    ['leads inside', redirect('http://127.0.0.1:1/admin'), 'ADDRESS_FORBIDDEN'],
    ['leads to the metadata', redirect('http://169.254.169.254/latest/meta-data/'), 'ADDRESS_FORBIDDEN'],
    ['leads inside by another spelling', redirect('http://[::ffff:7f00:1]:1/'), 'ADDRESS_FORBIDDEN'],
    ['leads nowhere', redirect('http://['), 'FETCH_REFUSED'],
    [
      'sends endless headers',
      (_request, response) => void response.writeHead(200, { x: 'y'.repeat(40_000) }).end(),
      'FETCH_UNREACHABLE',
    ],
  ];
  it.each(cases)('%s', async (_name, behaviour, expected) => {
    const { url, host } = await badServer({ '/page': behaviour });
    expect(await outcome(fetcher({ allowHosts: host }).fetch(`${url}/page`))).toBe(expected);
  });
});

describe('fetching', () => {
  it.each(Object.entries(packed))('unpacks %s', async (_name, pack) => {
    const { url, host } = await badServer({ '/page': pack(PAGE) });
    const fetched = await fetcher({ allowHosts: host }).fetch(`${url}/page`);
    expect(fetched.same === false && new TextDecoder().decode(fetched.bytes)).toBe(PAGE);
  });

  it('follows redirects and says where it ended, with the encoding that the header names', async () => {
    const paths = { '/a': redirect('/b?x=1'), '/b': says(PAGE, { 'content-type': 'text/html; charset="GBK"' }) };
    const { url, host } = await badServer(paths);
    expect(await fetcher({ allowHosts: host }).fetch(`${url}/a#top`)).toMatchObject({
      url: `${url}/b?x=1`,
      charset: 'GBK',
    });
  });

  it('asks only for what is newer', async () => {
    const page: Behaviour = (request, response) =>
      request.headers['if-none-match'] === '"1"' &&
      request.headers['if-modified-since'] === 'Mon, 12 Jan 2026 01:00:00 GMT'
        ? void response.writeHead(304).end()
        : void response.writeHead(200, { etag: '"1"', 'last-modified': 'Mon, 12 Jan 2026 01:00:00 GMT' }).end(PAGE);
    const { url, host } = await badServer({ '/page': page });
    const reader = fetcher({ allowHosts: host });
    const first = await reader.fetch(`${url}/page`);
    expect(first).toMatchObject({ same: false, etag: '"1"', lastModified: 'Mon, 12 Jan 2026 01:00:00 GMT' });
    expect(await reader.fetch(`${url}/page`, first.same ? null : first)).toEqual({ same: true });
  });

  it('asks robots.txt first, once, and leaves alone what it forbids', async () => {
    const robots = says('User-agent: *\nDisallow: /private\nAllow: /private/open\n');
    const { url, host, visits } = await badServer({
      '/robots.txt': robots,
      '/a': says(PAGE),
      '/private/open': says(PAGE),
    });
    const reader = fetcher({ allowHosts: host });
    expect(await outcome(reader.fetch(`${url}/a`))).toBe('fetched');
    expect(await outcome(reader.fetch(`${url}/private/x`))).toBe('FETCH_ROBOTS');
    expect(await outcome(reader.fetch(`${url}/private/open`))).toBe('fetched');
    expect(visits.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/private/open']);
  });

  it('waits with a server whose robots.txt is in trouble', async () => {
    const { url, host } = await badServer({ '/robots.txt': says('', {}, 503), '/a': says(PAGE) });
    expect(await outcome(fetcher({ allowHosts: host }).fetch(`${url}/a`))).toBe('FETCH_BUSY');
  });

  it('keeps the pause that robots.txt or the setting asks for, one request at a time', async () => {
    const { url, host, visits } = await badServer({
      '/robots.txt': says('User-agent: Heshu\nCrawl-delay: 0.2\n'),
      '/a': says(PAGE),
    });
    const reader = fetcher({ allowHosts: host, pauseMs: 50 });
    await Promise.all([1, 2, 3].map((n) => reader.fetch(`${url}/a?${n}`)));
    const times = visits.filter(({ path }) => path !== '/robots.txt').map(({ at }) => at);
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(190);
  });
});

describe('names that lead inside', () => {
  const answering = (addresses: string): Resolve => {
    const all = addresses.split('+').map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    return (_name, _options, done) => done(null, all);
  };

  it.each([
    ['127.0.0.1'],
    ['10.0.0.8'],
    ['169.254.169.254'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['fd00::1'],
    // One public address among them helps nothing.
    ['93.184.216.34+127.0.0.1'],
  ])('a name with the address %s is refused', async (address) => {
    const reader = fetcher({ resolve: answering(address) });
    expect(await outcome(reader.fetch('http://news.example/'))).toBe('ADDRESS_FORBIDDEN');
  });

  it('a name is looked up for the connection itself, so that a second answer is never believed', async () => {
    // Not answering for port 9 of a public address is fine here: the point is that no request gets to the server.
    const { port, visits } = await badServer({ '/': says('inside') });
    const reader = fetcher({ resolve: answering('127.0.0.1') });
    expect(await outcome(reader.fetch(`http://rebind.example:${port}/`))).toBe('ADDRESS_FORBIDDEN');
    expect(visits).toEqual([]);
  });

  it('a name is looked up once for a connection: what was checked is what is connected to', async () => {
    const { port } = await badServer({ '/': says(PAGE), '/robots.txt': says('', { connection: 'close' }) });
    const asked: string[] = [];
    // The first answer is for robots.txt, the second for the page; each later one leads to where nobody listens.
    const resolve: Resolve = (name, _options, done) => {
      asked.push(name);
      done(null, [{ address: asked.length <= 2 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    };
    const reader = fetcher({ allowHosts: 'intranet.example', resolve });
    expect(await outcome(reader.fetch(`http://intranet.example:${port}/`))).toBe('fetched');
    expect(asked).toEqual(['intranet.example', 'intranet.example']);
  });

  it('a host that is opened by name may lead inside', async () => {
    const { port } = await badServer({ '/': says(PAGE) });
    const reader = fetcher({ allowHosts: 'intranet.example', resolve: answering('127.0.0.1') });
    expect(await outcome(reader.fetch(`http://intranet.example:${port}/`))).toBe('fetched');
  });
});
