import type { RelationPack } from '../../engine/relations/relation-pack.ts';
import { ABBREVIATIONS, CLAUSE_MARKS } from '../segments.ts';
import { tagEnglish } from '../words.ts';
import { DIGEST_WORDS } from './digest-words.ts';
import { HEADING_WORDS } from './heading-words.ts';
import { relate } from './relate.ts';
import { TABLE_WORDS } from './table-words.ts';

/** How English says what a figure is about. */
export const EN_RELATIONS: RelationPack = {
  clauseMarks: CLAUSE_MARKS,
  abbreviations: ABBREVIATIONS,
  tag: tagEnglish,
  tables: TABLE_WORDS,
  headings: HEADING_WORDS,
  digests: DIGEST_WORDS,
  relate,
};
