import type { Outcome } from '../steps/outcome.ts';
import type { Colours } from './context.ts';
import { oneLine } from './terminal-text.ts';

/** What became of a file, as one line for the terminal. */
export function outcomeLine(file: string, outcome: Outcome, colours: Colours): string {
  const name = oneLine(file);
  switch (outcome.status) {
    case 'stored': {
      const claims = outcome.claims === 1 ? '1 claim' : `${outcome.claims} claims`;
      const title = outcome.title === null ? '' : colours.dim(`  ${oneLine(outcome.title)}`);
      const notes = outcome.notes.map((note) => colours.yellow(`  (${oneLine(note)})`)).join('');
      return `${colours.green('stored')}     ${name}  ${claims}${title}${notes}`;
    }
    case 'duplicate':
      return `${colours.cyan('duplicate')}  ${name}  of ${oneLine(outcome.ofFile ?? outcome.of)}`;
    case 'failed':
      return `${colours.red('failed')}     ${name}  ${oneLine(outcome.words)}`;
  }
}

/** The same as a record, for `--json`. */
export function outcomeRecord({ file, outcome }: { readonly file: string; readonly outcome: Outcome }) {
  return { file, ...outcome };
}

/** How many files ended how: `14 stored, 1 duplicate, 2 failed`. */
export function tally(outcomes: Iterable<Outcome>): string {
  const counts = { stored: 0, duplicate: 0, failed: 0 };
  for (const outcome of outcomes) counts[outcome.status] += 1;
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} ${status}`)
    .join(', ');
}
