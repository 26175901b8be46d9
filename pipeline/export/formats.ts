import type { StoredClaim } from '../../storage/records/claim.ts';
import { CLAIM_COLUMNS, claimRecord } from '../commands/claim-record.ts';
import { shownClaim } from '../commands/claims.ts';
import { csvLine } from './csv-line.ts';
import { webAnnotation } from './web-annotation.ts';

/** How claims leave the desk as a file: what stands before, one claim, what stands between and after. */
export interface ExportFormat {
  readonly name: 'csv' | 'jsonl' | 'annotations';
  readonly label: string;
  readonly type: string;
  readonly file: string;
  readonly head: string;
  /** `text` gives the text of the claim's article. */
  readonly item: (claim: StoredClaim, text: () => string) => string;
  readonly between: string;
  readonly foot: string;
}

/** A page that stands for itself; the standard wants it to have a name, and says where in the whole it begins. */
const ANNOTATION_HEAD =
  '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:heshu:annotations","type":"AnnotationPage","startIndex":0,"items":[';

/** Every format that claims can be exported in. CSV begins with a byte order mark, by which spreadsheets know UTF-8. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'csv',
    label: 'CSV',
    type: 'text/csv; charset=utf-8',
    file: 'claims.csv',
    head: `\ufeff${csvLine([...CLAIM_COLUMNS.map(({ header }) => header), 'status'])}`,
    item: (claim) => csvLine([...CLAIM_COLUMNS.map(({ value }) => value(shownClaim(claim))), claim.status]),
    between: '',
    foot: '',
  },
  {
    name: 'jsonl',
    label: 'JSONL',
    type: 'application/x-ndjson; charset=utf-8',
    file: 'claims.jsonl',
    head: '',
    item: (claim) => `${JSON.stringify(claimRecord(shownClaim(claim)))}\n`,
    between: '',
    foot: '',
  },
  {
    name: 'annotations',
    label: 'JSON-LD',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    file: 'claims.jsonld',
    head: ANNOTATION_HEAD,
    item: (claim, text) => JSON.stringify(webAnnotation(claim, text())),
    between: ',\n',
    foot: ']}\n',
  },
];
