import type { StringTable } from './string-table.ts';

export const TABLE_STRINGS = {} as const satisfies StringTable;
