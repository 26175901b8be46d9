import type { StringTable } from './string-table.ts';

export const PEOPLE_STRINGS = {} as const satisfies StringTable;
