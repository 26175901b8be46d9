import { STORE_BATCH } from '../steps/store-batch.ts';

/**
 * Files that are taken in and not yet settled, at the most: one batch that is being stored, one that is being read, and
 * as many again that wait, so that neither the writer nor the readers run dry while the next files are taken in.
 */
export const MOST_IN_HAND = 4 * STORE_BATCH;
