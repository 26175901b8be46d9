/** Row ↔ model: with the SQL of the stores, the only place that knows column names. */
export * from './rows/article-row.ts';
export * from './rows/claim-row.ts';
export * from './rows/columns.ts';
export * from './rows/desk-row.ts';
export * from './rows/fact-row.ts';
export * from './rows/review-row.ts';
export * from './rows/work-row.ts';
