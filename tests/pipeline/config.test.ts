import { describe, expect, it } from 'vitest';
import { readConfig, SETTINGS } from '../../pipeline/config.ts';

describe('settings', () => {
  it('have defaults that are valid, and need no surroundings', () => {
    expect(readConfig({})).toMatchObject({ database: './data/heshu.sqlite', inbox: './inbox', redisUrl: null });
  });

  it('come from the environment, and the command line goes before it', () => {
    const env = { HESHU_DB: '/a.sqlite', HESHU_THREADS: '3', REDIS_URL: 'redis://h:1' };
    expect(readConfig(env)).toMatchObject({ database: '/a.sqlite', threads: 3, redisUrl: 'redis://h:1' });
    const config = readConfig(env, { database: '/b.sqlite', threads: '4' });
    expect(config).toMatchObject({ database: '/b.sqlite', threads: 4 });
    // An empty variable is one that is not set.
    expect(readConfig({ HESHU_DB: '' }).database).toBe('./data/heshu.sqlite');
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['HESHU_THREADS', '0'],
    ['HESHU_THREADS', '2.5'],
    ['HESHU_MAX_BYTES', '20 MB'],
    ['HESHU_JOB_TIMEOUT_MS', '-1'],
    ['HESHU_LOG', 'loud'],
    ['REDIS_URL', 'http://localhost'],
    ['REDIS_URL', 'redis://'],
  ];
  it.each(wrong)('%s cannot be %s', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(expect.objectContaining({ code: 'SETTING_INVALID' }));
    expect(() => readConfig({ [name]: value })).toThrow(`${name} is ${value}, which is not`);
  });

  it('are each named once', () => {
    const names = Object.values(SETTINGS).map(({ env }) => env);
    expect(new Set(names).size).toBe(names.length);
  });
});
