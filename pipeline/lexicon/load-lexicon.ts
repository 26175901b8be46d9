import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import { createLexicon, type Lexicon, RULES_VERSION } from '../../extractors/index.ts';
import type { EntityRow } from '../../extractors/lexicon/entity.ts';
import type { MetricRow } from '../../extractors/lexicon/metric.ts';
import type { NewsroomExample } from '../../extractors/lexicon/newsroom.ts';
import { readNewsroom } from '../../extractors/lexicon/read-newsroom.ts';
import { CodedError } from '../../extractors/model/errors.ts';

/** A newsroom's lexicon file, on top of the built-in tables. */
export interface LoadedLexicon {
  readonly lexicon: Lexicon;
  readonly examples: readonly NewsroomExample[];
  /** What it adds to the built-in tables. */
  readonly own: readonly (EntityRow | MetricRow)[];
  /** Version of the rules together with this lexicon: another file is another reading. */
  readonly rules: string;
}

/**
 * Reads a lexicon from YAML or JSON.
 * @throws CodedError LEXICON_INVALID with every row that is wrong, NAME_TWICE
 */
export function loadLexicon(path: string): LoadedLexicon {
  const text = textOf(path);
  const newsroom = readNewsroom(parsed(text, path), path);
  return {
    lexicon: createLexicon(newsroom),
    examples: newsroom.examples,
    own: [...newsroom.entities, ...newsroom.metrics],
    rules: rulesWith(text),
  };
}

/** Version of the rules together with the lexicon at `path`, which is not read further. */
export function rulesOf(path: string | null): string {
  return path === null || path === '' ? RULES_VERSION : rulesWith(textOf(path));
}

function rulesWith(text: string): string {
  return `${RULES_VERSION}+${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}

/** What tells that the file was changed; null when there is none. */
export function stampOf(path: string): string | null {
  try {
    const { mtimeMs, size, ino } = statSync(path);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return null;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError('LEXICON_INVALID', { path, reason }, { cause });
  }
}

function parsed(text: string, path: string): unknown {
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw new CodedError('LEXICON_INVALID', { path, reason }, { cause });
  }
}
