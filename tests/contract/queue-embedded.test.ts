import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { open } from './open-embedded.ts';
import { queueContract } from './queue.contract.ts';
import { queueDeathsContract } from './queue-deaths.contract.ts';
import type { QueueUnderTest } from './queue-under-test.ts';

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

const SUBJECT: QueueUnderTest = {
  place: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'heshu-queue-'));
    folders.push(folder);
    return join(folder, 'heshu.sqlite');
  },
  open,
  module: new URL('open-embedded.ts', import.meta.url).href,
};

queueContract('The embedded queue', SUBJECT);
queueDeathsContract('The embedded queue', SUBJECT);
