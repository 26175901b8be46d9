import { CodedError } from '../../../extractors/model/errors.ts';
import { type ArticleMeta, articleMetaSchema, metaProblem } from './article-meta.ts';

/** The ending of the file that describes another: `story.html` is described by `story.html.meta.json` or `story.meta.json`. */
export const SIDECAR_ENDING = '.meta.json';

/** The names under which the sidecar of `name` may stand, the one that counts first. */
export function sidecarNames(name: string): readonly string[] {
  const stem = name.replace(/\.[^./\\]*$/, '');
  return stem === name || stem === ''
    ? [`${name}${SIDECAR_ENDING}`]
    : [`${name}${SIDECAR_ENDING}`, `${stem}${SIDECAR_ENDING}`];
}

/**
 * Reads a sidecar: one JSON object with any of title, url, source, published, updated, author, lang.
 *
 * @throws CodedError METADATA_INVALID, with the field that is wrong or unknown in its reason.
 */
export function readSidecar(path: string, bytes: Uint8Array): ArticleMeta {
  const parsed = articleMetaSchema.safeParse(parseJson(path, bytes));
  if (parsed.success) return parsed.data;
  throw new CodedError('METADATA_INVALID', { path, reason: metaProblem(parsed.error) });
}

function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? `it is not JSON: ${cause.message}` : 'it is not UTF-8';
    throw new CodedError('METADATA_INVALID', { path, reason }, { cause });
  }
}
