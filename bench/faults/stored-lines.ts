import { createHash } from 'node:crypto';
import { runHeshu } from './program.ts';

/** What a run may differ in: when, and in which order. */
const VOLATILE = ['received', 'n'];

/** Everything that is stored in a database, a line each, in one order. */
export async function storedLines(cwd: string, db: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const list of ['articles', 'claims', 'facts', 'conflicts', 'checks', 'failures']) {
    const said = await runHeshu([list, '--json', '--db', db], cwd);
    for (const line of said.split('\n')) {
      if (line === '') continue;
      const record: Record<string, unknown> = JSON.parse(line);
      for (const name of VOLATILE) delete record[name];
      lines.push(`${list} ${JSON.stringify(record)}`);
    }
  }
  return lines.toSorted();
}

export function digestOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
