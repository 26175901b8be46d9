import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import { z } from 'zod';
import { readConcepts, readFigures } from '../../extractors/index.ts';
import type { ArticleText, Language } from '../../extractors/model/article.ts';
import type { Direction, Figure } from '../../extractors/model/figure.ts';
import { isCalendarDay } from '../intake/metadata/calendar-day.ts';
import type { CommandMaker } from './command-maker.ts';
import { write } from './context.ts';
import { withExamples } from './options.ts';

const lineSchema = z.object({
  index: z.union([z.number(), z.string()]),
  text: z.string(),
  lang: z.enum(['zh', 'en']).nullish(),
  // A reference instant is taken as well; only its day counts, since no figure has an hour of its own.
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{0,18}Z?)?$/, 'is not a day like 2026-01-15')
    .transform((day) => day.slice(0, 10))
    .refine(isCalendarDay, 'is not a day like 2026-01-15')
    .nullish(),
});

/** `heshu figures`: lines of JSON in, the figures of each text out; the shape is a contract. */
export const figuresCommand: CommandMaker = (context, done) => {
  const command = new Command('figures')
    .description(
      'Reads lines of {"index", "text", "lang"?, "published"?} from standard input and prints\n' +
        '{"index", "predictions": [{start, end, text, kind, value, unit, comparator, direction, time, concepts}]} for each.\n' +
        'Offsets count UTF-16 units. Without "published", 去年 and "last year" stay unresolved.',
    )
    .addOption(
      new Option('--lang <lang>', 'language of lines that do not say (default: detected)').choices(['zh', 'en']),
    )
    .option('--no-concepts', 'leave out the words that name what is measured, which take most of the time')
    .action(async (options: { readonly lang?: Language; readonly concepts: boolean }) => {
      let failed = false;
      let number = 0;
      for await (const line of createInterface({ input: context.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        number += 1;
        if (context.stop.aborted || context.stdout.destroyed) break;
        if (line.trim() === '') continue;
        const parsed = lineSchema.safeParse(parseJson(line));
        if (parsed.success) {
          const { index, text, lang, published } = parsed.data;
          const article = { id: `line ${number}`, text, lang: lang ?? options.lang, published: published ?? null };
          await write(
            context.stdout,
            `${JSON.stringify({ index, predictions: predictionsOf(article, options.concepts) })}\n`,
          );
        } else {
          failed = true;
          const issue = parsed.error.issues[0];
          const reason = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim();
          context.stderr.write(`heshu: line ${number} of standard input is not what is expected: ${reason}\n`);
        }
      }
      done(failed ? 1 : 0);
    });
  return withExamples(command, [
    ['heshu figures < lines.jsonl > predictions.jsonl', 'one line in, one line out'],
    [`echo '{"index":0,"text":"产量为27万吨"}' | heshu figures`, '270000 t'],
  ]);
};

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Ordinals are read so that they are not taken for counts; they are no figures. */
function predictionsOf(article: ArticleText, withConcepts: boolean) {
  const concepts = withConcepts ? readConcepts(article) : undefined;
  return readFigures(article)
    .filter((figure) => figure.kind !== 'ordinal')
    .map((figure) => ({
      ...prediction(article.text, figure),
      ...(concepts && { concepts: concepts.get(figure.start) ?? [] }),
    }));
}

function prediction(text: string, figure: Figure) {
  return {
    start: figure.start,
    end: figure.end,
    text: text.slice(figure.start, figure.end),
    kind: figure.kind,
    value: figure.value,
    // A bare number has no unit.
    unit: figure.unit === '1' ? null : figure.unit,
    comparator: figure.comparator,
    direction: directionSaid(figure),
    time: figure.time?.edtf ?? null,
    ...(figure.number && { numberStart: figure.number.start, numberEnd: figure.number.end }),
  };
}

/**
 * Which way the words say that the figure moved. English nouns and comparatives (a 3% drop, 10% more) name the size of a change, as the public
 * test sets have it, and give none here; `heshu extract` tells their direction too.
 */
function directionSaid(figure: Figure): Direction | null {
  const named = figure.derivation.parts.some((part) => /^en\/changes\/(?:noun|comparative)/.test(part.rule));
  return named ? null : figure.direction;
}
