import { openDatabase } from '../../storage/open-database.ts';
import { FILE_FORMATS, writeExport } from './file-formats.ts';

// Started by make-export.ts: database, file and format stand in its arguments.
const [database = '', file = '', name = ''] = process.argv.slice(2);
const format = FILE_FORMATS.find((one) => one === name);
if (format === undefined) throw new Error(`there is no format ${name}`);
const db = openDatabase(database, { readOnly: true });
try {
  await writeExport(db, file, format);
} finally {
  db.close();
}
