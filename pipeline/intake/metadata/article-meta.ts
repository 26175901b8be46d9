import { z } from 'zod';
import type { Language } from '../../../extractors/model/article.ts';
import type { CalendarDay } from '../../../extractors/model/time.ts';
import { isCalendarDay } from './calendar-day.ts';
import { writtenDay } from './written-day.ts';

/** A line of metadata that is not empty; white space at the ends and inside is evened out. */
const line = z
  .string()
  .transform((text) => text.toWellFormed().replace(/\s+/g, ' ').trim())
  .refine((text) => text !== '', 'is empty')
  .refine((text) => text.length <= 2000, 'is longer than 2000 characters');

/** A day as written: `2026-01-15`, or an ISO instant or another usual date, of which the day is kept as it stands. */
const day = z.string().transform((text, context): CalendarDay => {
  const found = isCalendarDay(text) ? text : writtenDay(text);
  if (found !== null) return found;
  context.addIssue({ code: 'custom', message: `is ${JSON.stringify(text)}, not a day such as 2026-01-15` });
  return z.NEVER;
});

const language = z.string().transform((text, context): Language => {
  const tag = text.trim().toLowerCase();
  if (/^(?:zh|cmn)(?:[-_]|$)/.test(tag)) return 'zh';
  if (/^en(?:[-_]|$)/.test(tag)) return 'en';
  context.addIssue({ code: 'custom', message: `is ${JSON.stringify(text)}, not zh or en` });
  return z.NEVER;
});

/** What a person, a sidecar file or front matter says of an article. A field that is not said is absent or null. */
export const articleMetaSchema = z.strictObject({
  title: line.nullish(),
  url: line.nullish(),
  source: line.nullish(),
  published: day.nullish(),
  /** The day of the last change. */
  updated: day.nullish(),
  author: line.nullish(),
  lang: language.nullish(),
});

export type ArticleMeta = Readonly<z.output<typeof articleMetaSchema>>;

/** What is wrong with a description, in words, the field first: `published is "soon", not a day such as 2026-01-15`. */
export function metaProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'it does not fit';
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(articleMetaSchema.shape).join(', ');
    return `there is no field ${issue.keys.join(', ')}; the fields are ${known}`;
  }
  const field = issue.path.join('.');
  return field === '' ? issue.message : `${field} ${wording(issue)}`;
}

function wording(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' ? `must be ${issue.expected}` : issue.message;
}
