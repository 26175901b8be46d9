import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type App, openApp } from '../../pipeline/app.ts';
import { type Config, readConfig } from '../../pipeline/config.ts';
import { startDesk } from '../../web/start-desk.ts';
import { launchChromium } from './launch-chromium.ts';

/** A desk as `heshu up` serves it: real server, real SQLite file, real workers. */
export interface TestDesk {
  readonly app: App;
  readonly url: string;
}

/** Starts a desk on a free port, gone when the test has finished. */
export async function testDesk(settings: Partial<Config> = {}): Promise<TestDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'heshu-desk-'));
  const database = join(folder, 'desk.sqlite');
  const app = await openApp({
    ...readConfig({}),
    database,
    inbox: join(folder, 'inbox'),
    threads: 1,
    port: 0,
    ...settings,
  });
  const desk = await startDesk(app);
  onTestFinished(async () => {
    await desk.close();
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });
  await app.startWork();
  return { app, url: desk.url };
}

let browser: Promise<Browser> | null = null;

/** A page of the real browser, with a window of its own. What it logs as an error fails the test. */
export async function openPage(
  options: { readonly width?: number; readonly lang?: 'zh-CN' | 'en-GB'; readonly dark?: boolean } = {},
): Promise<Page> {
  const { width = 1440, lang = 'en-GB', dark = false } = options;
  browser ??= launchChromium();
  const context = await (await browser).newContext({
    viewport: { width, height: width < 500 ? 844 : 900 },
    locale: lang,
    colorScheme: dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  onTestFinished(async () => {
    // Chromium now and then never answers while a page is loading; closeBrowser() ends it all.
    await Promise.race([context.close(), setTimeout(10_000, null, { ref: false })]);
    if (errors.length > 0) throw new Error(`the page reported errors:\n${errors.join('\n')}`);
  });
  return page;
}

/** Closes the browser; in `afterAll`. */
export async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = null;
  await (await open)?.close();
}
