import type { Database, Row } from '../database.ts';
import { newFile } from '../open-database.ts';
import { numberOf, textOf } from '../rows.ts';
import { PLAIN_ROWS } from './plain-rows.ts';
import { PLAIN_FORMAT, PLAIN_SEARCH, PLAIN_TABLES, PLAIN_VIEWS } from './plain-schema.ts';

/**
 * Writes the content of the database into a new SQLite file for other programs: plain tables and views with readable
 * names, ids for keys, and nothing that only Heshu needs. One state of the database, whatever others write meanwhile.
 * The same content gives the same rows in the same order; the bytes of the file depend on the release of SQLite too.
 * `wordsOf` gives the words by which a text is found.
 */
export function writePlain(db: Database, file: string, wordsOf: (text: string) => string): void {
  const plain = newFile(file);
  try {
    plain.exec('PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536');
    plain.transaction(() => {
      plain.exec(PLAIN_TABLES);
      plain.exec(PLAIN_SEARCH);
      db.snapshot(() => fill(db, plain, wordsOf));
      plain.exec(PLAIN_VIEWS);
      plain.exec(`PRAGMA user_version = ${PLAIN_FORMAT}`);
    });
  } finally {
    plain.close();
  }
}

function fill(db: Database, plain: Database, wordsOf: (text: string) => string): void {
  const sentenceOf = sentences(db);
  for (const { table, select } of PLAIN_ROWS) {
    let n = 0;
    for (const row of db.each(select)) {
      n += 1;
      const whole = table === 'claims' ? sentenceOf(row) : row;
      const columns = Object.keys(whole);
      const values = columns.map((column) => `@${column}`).join(', ');
      plain.run(`INSERT INTO ${table} (${columns.map((name) => `"${name}"`).join(', ')}) VALUES (${values})`, whole);
      const words = searched(table, whole);
      if (words !== '') plain.run(`INSERT INTO ${table}_search (rowid, words) VALUES (?, ?)`, [n, wordsOf(words)]);
    }
  }
}

/** Fills in the sentence of a claim. Spans count UTF-16 code units, which SQLite's `substr` does not. */
function sentences(db: Database): (row: Row) => Row {
  let article = '';
  let text = '';
  return ({ sentence_start, sentence_end, ...row }) => {
    const id = textOf(row, 'article');
    if (id !== article) {
      const found = db.get('SELECT t.text FROM articles a JOIN article_texts t ON t.article = a.n WHERE a.id = ?', [
        id,
      ]);
      text = found === null ? '' : textOf(found, 'text');
      article = id;
    }
    const span = { sentence_start: sentence_start ?? null, sentence_end: sentence_end ?? null };
    return { ...row, sentence: text.slice(numberOf(span, 'sentence_start'), numberOf(span, 'sentence_end')).trim() };
  };
}

const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  articles: ['title', 'text'],
  claims: ['sentence', 'subject', 'object', 'metric', 'scope', 'attribution'],
};

function searched(table: string, row: Row): string {
  return (SEARCHED[table] ?? []).flatMap((column) => row[column] ?? []).join('\n');
}
