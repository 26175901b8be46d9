import type { EntityRow } from './entity.ts';

/** Agencies, ministries, outlets, exchanges, associations and companies. */
export const ORGANISATIONS: readonly EntityRow[] = [];
