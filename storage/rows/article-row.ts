import { CodedError } from '../../extractors/model/errors.ts';
import type { Database, Row } from '../database.ts';
import type { Article, ArticleDecision, BandMatch, Kin, Sighting } from '../records/article.ts';
import type { Migration } from '../records/migration.ts';
import { bytesOf, codeOf, jsonOf, maybeBytes, maybeCode, maybeText, numberOf, textOf } from './columns.ts';

/** The number that joins tables, of the article with this id. @throws CodedError ARTICLE_UNKNOWN */
export function articleNumber(db: Database, id: string): number {
  const row = db.get('SELECT n FROM articles WHERE id = ?', [id]);
  if (!row) throw new CodedError('ARTICLE_UNKNOWN', { id });
  return numberOf(row, 'n');
}

export function articleOf(row: Row): Article {
  return {
    id: textOf(row, 'id'),
    contentHash: textOf(row, 'content_hash'),
    bytesHash: textOf(row, 'bytes_hash'),
    file: maybeText(row, 'file'),
    title: maybeText(row, 'title'),
    source: maybeText(row, 'source'),
    author: maybeText(row, 'author'),
    url: maybeText(row, 'url'),
    published: maybeCode(row, 'published'),
    publishedFrom: maybeText(row, 'published_from'),
    updated: maybeCode(row, 'updated'),
    updatedFrom: maybeText(row, 'updated_from'),
    lang: maybeCode(row, 'lang'),
    mediaType: textOf(row, 'media_type'),
    encoding: maybeText(row, 'encoding'),
    notes: jsonOf(row, 'notes'),
    received: textOf(row, 'received'),
    textGroup: textOf(row, 'text_group'),
    reprintOf: maybeText(row, 'reprint_of'),
    supersedes: maybeText(row, 'supersedes_id'),
    supersededBy: maybeText(row, 'superseded_by_id'),
    rulesVersion: maybeText(row, 'rules_version'),
    claims: numberOf(row, 'claim_count'),
  };
}

export function sightingOf(row: Row): Sighting {
  return {
    bytesHash: textOf(row, 'bytes_hash'),
    file: maybeText(row, 'file'),
    url: maybeText(row, 'url'),
    source: maybeText(row, 'source'),
    title: maybeText(row, 'title'),
    published: maybeCode(row, 'published'),
    seen: textOf(row, 'seen'),
  };
}

export function bandMatchOf(row: Row): BandMatch {
  return {
    id: textOf(row, 'id'),
    shared: numberOf(row, 'shared'),
    textGroup: textOf(row, 'text_group'),
    signature: bytesOf(row, 'signature'),
  };
}

export function migrationOf(row: Row): Omit<Migration, 'sql'> {
  return { number: numberOf(row, 'number'), name: textOf(row, 'name'), checksum: codeOf(row, 'checksum') };
}

export function kinOf(row: Row): Kin {
  return {
    id: textOf(row, 'id'),
    published: maybeCode(row, 'published'),
    shared: jsonOf(row, 'shared'),
    signature: maybeBytes(row, 'signature'),
  };
}

export function articleDecisionOf(row: Row): ArticleDecision {
  return {
    article: textOf(row, 'article'),
    decision: codeOf(row, 'decision'),
    other: maybeText(row, 'other'),
    reason: textOf(row, 'reason'),
    by: textOf(row, 'by'),
    at: textOf(row, 'at'),
  };
}
