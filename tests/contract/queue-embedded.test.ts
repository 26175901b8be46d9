import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { open } from './open-embedded.ts';
import { queueContract } from './queue.contract.ts';

const folders: string[] = [];

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

queueContract('The embedded queue', {
  place: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'heshu-queue-'));
    folders.push(folder);
    return join(folder, 'heshu.sqlite');
  },
  open,
  module: new URL('open-embedded.ts', import.meta.url).href,
});
