import { CodedError } from '../../../../extractors/model/errors.ts';
import type { openFile } from '../../../../pipeline/intake/file/open-file.ts';
import type { FileToOpen } from '../../../../pipeline/intake/formats/opened.ts';

export function file(path: string, content: string | Uint8Array): FileToOpen {
  return { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** The text, the number of entries, or the code of the failure. */
export async function outcome(work: ReturnType<typeof openFile>): Promise<string> {
  return work.then(
    (opened) => (opened.kind === 'article' ? opened.article.text : `${opened.parts.length} entries`),
    (error: unknown) => {
      if (error instanceof CodedError) return error.code;
      throw error;
    },
  );
}
