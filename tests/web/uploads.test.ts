import { mkdir, readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { listArticles } from '../../storage/articles/articles.ts';
import { listFailures } from '../../storage/work/failures.ts';
import { attachment } from '../../web/http/attachment.ts';
import { type TestDesk, testDesk } from './start-desk.ts';

const NAMES = [
  '../../../../etc/passwd',
  '..\\..\\windows\\system.ini',
  '/etc/cron.d/evil.txt',
  'C:\\Users\\x\\evil.txt',
  '%2e%2e%2fevil.txt',
  '....//evil.txt',
  'a\0b.txt',
  'a\r\nX-Evil: yes\r\n.txt',
  'a"; filename=evil.exe; x=".txt',
  "it's (1) 100%*!~.txt",
  'exe.\u202etxt.铜🪙',
  '\ud800broken.txt',
  '..',
  '.',
];

async function upload({ url, app }: TestDesk, files: readonly (readonly [name: string, text: string])[]) {
  const form = new FormData();
  for (const [name, text] of files) form.append('files', new File([text], name));
  const response = await fetch(`${url}/api/v1/uploads`, { method: 'POST', body: form });
  const { arrivals } = z.object({ arrivals: z.array(z.string()) }).parse(await response.json());
  return Promise.all(arrivals.map((key) => app.settlements.outcome(key)));
}

it('keeps names from outside as names, and gives them back as names', async () => {
  const desk = await testDesk();
  const folder = dirname(desk.app.db.path);
  await mkdir(desk.app.config.inbox, { recursive: true });
  const before = (await readdir(folder, { recursive: true })).toSorted();
  await upload(
    desk,
    NAMES.map((name, index) => [
      name,
      `Chile mined 5.${index} million tonnes of copper in 20${10 + index}, officials said.`,
    ]),
  );
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(before);
  const articles = listArticles(desk.app.db, {}, { limit: 50 }).items;
  expect(articles.length).toBe(NAMES.length);
  for (const { id, file } of articles) {
    expect(file).toMatch(/^[^/\\\p{Cc}\u202a-\u202e]+$/u);
    const response = await fetch(`${desk.url}/articles/${id}/original`);
    expect(response.headers.get('X-Evil')).toBeNull();
    expect(response.headers.get('Content-Type')).toBe('application/octet-stream');
    const said = response.headers.get('Content-Disposition') ?? '';
    const [, ascii = '', encoded = ''] =
      /^attachment; filename="([\w. -]+)"; filename\*=UTF-8''([\w.%-]+)$/.exec(said) ?? [];
    expect([said, ascii.length > 0, decodeURIComponent(encoded)]).toEqual([said, true, file]);
  }
});

it('attachment leaves only what RFC 8187 leaves', () => {
  for (const name of [...NAMES, '']) {
    expect(attachment(name)).toMatch(/^attachment; filename="[\w. -]+"; filename\*=UTF-8''[\w.%-]+$/);
  }
  expect(attachment("it's (铜)*.txt")).toContain("filename*=UTF-8''it%27s%20%28%E9%93%9C%29%2A.txt");
});

it('takes no part of an address for a path', async () => {
  const { url } = await testDesk();
  const away = [
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e%2f%2e%2e%2fpackage.json',
    '..%5c..%5cpackage.json',
    '%00',
    'a'.repeat(3000),
  ];
  for (const part of away) {
    for (const path of [
      `/api/v1/articles/${part}`,
      `/api/v1/articles/${part}/text`,
      `/api/v1/claims/${part}`,
      `/api/v1/facts/${part}`,
      `/api/v1/arrivals/${part}`,
      `/api/v1/exports/claims/${part}`,
      `/articles/${part}/original`,
      `/static/x/${part}`,
    ]) {
      const response = await fetch(`${url}${path}`);
      const text = await response.text();
      expect([path, [404, 409].includes(response.status)]).toEqual([path, true]);
      expect(text).not.toMatch(/root:|"dependencies"/);
    }
  }
});

it('refuses a file that is too large, and a request that is, also one that does not say its size', async () => {
  const desk = await testDesk({ maxBytes: 2_500_000 });
  const [large, fine] = await upload(desk, [
    ['large.txt', 'x'.repeat(2_500_001)],
    ['fine.txt', 'Chile mined 5.4 million tonnes of copper in 2025, officials said.'],
  ]);
  expect([large?.status, fine?.status]).toEqual(['failed', 'stored']);
  expect(listFailures(desk.app.db).items.map(({ code }) => code)).toEqual(['FILE_TOO_LARGE']);
  expect(await sendEndless(desk, { 'Content-Length': String(40 << 20) })).toBe(413);
  expect(await sendEndless(desk, { 'Transfer-Encoding': 'chunked' })).toBe(413);
  expect((await fetch(`${desk.url}/api/v1/claims?limit=1`)).status).toBe(200);
});

/** Sends a form without end; the status that it is refused with. */
function sendEndless({ url }: TestDesk, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const type = { 'Content-Type': 'multipart/form-data; boundary=b' };
    const sent = request(`${url}/api/v1/uploads`, { method: 'POST', headers: { ...type, ...headers } }, (response) => {
      resolve(response.statusCode ?? 0);
      response.resume();
      sent.destroy();
    });
    // The desk may hang up while there is more to come: that is its right, once it has answered.
    sent.on('error', reject);
    sent.write('--b\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\n');
    const chunk = Buffer.alloc(1 << 20, 'x');
    let left = 39;
    const more = () => {
      while (left > 0 && !sent.destroyed) {
        left -= 1;
        if (!sent.write(chunk)) {
          sent.once('drain', more);
          return;
        }
      }
    };
    more();
  });
}
