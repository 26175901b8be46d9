import type { Operation } from './operation.ts';
import { READ_OPERATIONS } from './read-operations.ts';
import { WRITE_OPERATIONS } from './write-operations.ts';

/** Every operation of the API. */
export const OPERATIONS: readonly Operation[] = [...READ_OPERATIONS, ...WRITE_OPERATIONS];
