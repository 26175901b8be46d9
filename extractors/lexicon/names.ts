import { fold } from '../engine/text/fold.ts';
import type { Language } from '../model/article.ts';
import type { EntityRow, NameFlags } from './entity.ts';
import type { MetricRow } from './metric.ts';
import type { NameEntry } from './name-leaf.ts';
import { plural } from './plural.ts';

const PLAIN: NameFlags = {};
const ADJECTIVE: NameFlags = { adjective: true };
const VERB: NameFlags = { verb: true };

/** The index entries of one row in one language. Chinese articles write foreign proper names in Latin letters too. */
export function namesOf(row: EntityRow, language: Language): NameEntry[] {
  const flags = flagsOf(row);
  const entries: NameEntry[] = [];
  const add = (name: string, nameFlags: NameFlags, derived?: true) => {
    entries.push({
      name: fold(name),
      id: row.id,
      flags: nameFlags,
      exact: row.exact,
      derived,
      ambiguous: row.ambiguous?.includes(name),
      yields: row.yields,
      local: row.local === true ? row.parent : undefined,
      notAfter: row.notAfter?.[name],
    });
  };
  for (const name of row.en ?? []) if (language === 'en' || isProper(name)) add(name, flags);
  if (language === 'en') {
    for (const name of row.adjectives ?? []) add(name, ADJECTIVE);
    if (row.id.startsWith('commodity:')) for (const name of row.en ?? []) add(plural(name), flags, true);
    return entries;
  }
  for (const name of row.zh ?? []) add(name, flags);
  return entries;
}

/** The index entries of a metric: its phrases, their plurals, and verbs of more than one character. */
export function metricNamesOf(row: MetricRow, language: Language): NameEntry[] {
  const { id } = row;
  const entries: NameEntry[] = [];
  const add = (name: string, flags: NameFlags, derived?: true) =>
    entries.push({
      name: fold(name),
      id,
      flags,
      derived,
      ambiguous: row.ambiguous?.includes(name),
      notAfter: notAfter(name),
    });
  for (const name of row.en) {
    if (language === 'en' || isProper(name)) add(name, PLAIN);
    if (language === 'en') add(plural(name), PLAIN, true);
  }
  if (language === 'zh') for (const name of row.zh) add(name, PLAIN);
  for (const verb of row.verbs?.[language] ?? []) if (language === 'en' || verb.length > 1) add(verb, VERB);
  return entries;
}

/** 年产量 is a name, but in 去年产量 and 2025年产量 the 年 belongs to the time; so with 日, 月, 周. */
function notAfter(name: string): string | undefined {
  return /^[年月日周季]/.test(name) ? TIME_BEFORE : undefined;
}

const TIME_BEFORE = '0123456789一二三四五六七八九十〇零两几去今明昨前后上下当本该同次翌每全半财近历往逐整数多首末';

function flagsOf(row: EntityRow): NameFlags {
  const flags = {
    ...(row.outlet === true && { outlet: true as const }),
    ...(row.deictic === true && { deictic: true as const }),
    ...(row.exact === true && { common: true as const }),
  };
  return Object.keys(flags).length === 0 ? PLAIN : Object.freeze(flags);
}

/** A name with a capital letter, which reads the same in a Chinese sentence. */
function isProper(name: string): boolean {
  return /[A-Z]/.test(name);
}
