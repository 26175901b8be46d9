import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../pipeline/commands/commands.ts';
import { SETTINGS } from '../../pipeline/config.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('the README names', () => {
  it.each(COMMANDS.map(({ name }) => name))('the command %s', (name) => {
    expect(README).toContain(`heshu ${name}`);
  });

  it.each(Object.values(SETTINGS).map(({ env }) => env))('the setting %s', (env) => {
    expect(README).toContain(env);
  });
});
