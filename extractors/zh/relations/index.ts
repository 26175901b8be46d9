import type { RelationPack } from '../../engine/relations/relation-pack.ts';
import { homeOfText } from '../home.ts';
import { joinLabels } from '../label-colons.ts';
import { ABBREVIATIONS, CLAUSE_MARKS } from '../segments.ts';
import { tagChinese } from '../words.ts';
import { DIGEST_WORDS } from './digest-words.ts';
import { HEADING_WORDS } from './heading-words.ts';
import { relate } from './relate.ts';
import { TABLE_WORDS } from './table-words.ts';

/** How Chinese says what a figure is about. */
export const ZH_RELATIONS: RelationPack = {
  clauseMarks: CLAUSE_MARKS,
  abbreviations: ABBREVIATIONS,
  tag: tagChinese,
  home: homeOfText,
  joinLabels,
  tables: TABLE_WORDS,
  headings: HEADING_WORDS,
  digests: DIGEST_WORDS,
  relate,
};
