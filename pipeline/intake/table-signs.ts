/** What accounts set in a column of its own in front of a figure, and behind it. */
const BEFORE = /^(?:[($€£¥￥]|\(?(?:US|HK|NT|RMB)?[$¥￥])$/u;
const AFTER = /^[)%％]{1,2}$/u;

type Rows = readonly (readonly string[])[];

/**
 * A table whose signs stand with their figures: `$ | 412.6` becomes `$412.6` and `(12 | )` becomes `(12)`, columns that
 * only make room go. Headings that span such columns stand once. All rows are of one length.
 */
export function joinSigns(rows: Rows): Rows {
  let table = rows.map((row) => [...row]);
  for (let column = (table[0]?.length ?? 0) - 1; column >= 0; column -= 1) {
    const kind = kindOf(table, column);
    if (kind === 'figures' || (table[0]?.length ?? 0) <= 2) continue;
    const to = kind === 'before' ? column + 1 : column - 1;
    table = table.map((row) => {
      const sign = row[column] ?? '';
      const cell = row[to] ?? '';
      const moved = sign === '' || sign === cell ? cell : kind === 'before' ? `${sign}${cell}` : `${cell}${sign}`;
      return row.map((other, at) => (at === to ? moved : other)).toSpliced(column, 1);
    });
  }
  return table;
}

/** What a column holds: signs of the one to its right or left, nothing at all, or figures and words of its own. */
function kindOf(rows: Rows, column: number): 'before' | 'after' | 'room' | 'figures' {
  const cells = rows.map((row) => ({ cell: row[column] ?? '', left: row[column - 1], right: row[column + 1] }));
  const own = cells.filter(({ cell }) => cell === '' || BEFORE.test(cell) || AFTER.test(cell));
  // The rest are headings that span it and a neighbour; most cells must be signs or empty.
  if (own.length * 2 < cells.length) return 'figures';
  const is = (sign: RegExp | null, beside: 'left' | 'right') =>
    cells.every(
      ({ cell, ...row }) =>
        cell === '' || (sign?.test(cell) === true && (row[beside] ?? '') !== '') || cell === row[beside],
    );
  if (own.every(({ cell }) => cell === '')) return is(null, 'left') || is(null, 'right') ? 'room' : 'figures';
  if (is(BEFORE, 'right')) return 'before';
  return is(AFTER, 'left') ? 'after' : 'figures';
}
