/**
 * Every way in which Heshu can fail on input from outside, and what the user can do about it. A message is a template:
 * `{name}` is replaced by the detail of that name. HTTP status and retry-or-give-up are tables over these codes.
 */
export const ERRORS = {
  FILE_NOT_FOUND: 'There is no file or folder {path}. Check the spelling.',
  FILE_UNREADABLE: '{path} cannot be read ({reason}). Check its permissions.',
  FILE_LINKED: '{path} is a link, and links in folders are not followed. Put the file itself there.',
  FILE_EMPTY: '{path} is empty. Save the article again and drop it once more.',
  FILE_TOO_LARGE: '{path} has {bytes} bytes; the limit is {limit}. Raise HESHU_MAX_BYTES to read it.',
  FILE_BINARY:
    '{path} is not text, whatever its name says: it holds {what}. Save the article as text, Markdown or HTML.',
  TYPE_UNSUPPORTED: '{path}: {what} files are not supported. Save the article as text, Markdown or HTML.',
  TEXT_UNDECODABLE: '{path} is not readable in any encoding that Heshu knows (UTF-8, GB18030, Big5). Save it as UTF-8.',
  TEXT_MISSING: '{path} holds no article text.',
  LANGUAGE_UNKNOWN: '{path} is neither Chinese nor English, as far as can be told from its words.',
  METADATA_INVALID: '{path} is not a valid article description: {reason}.',
  FILE_DAMAGED: '{path} is damaged: it cannot be read as {what} ({reason}). Save or download it again.',
  FILE_LOCKED: '{path} is protected by a password. Remove the protection and drop it once more.',
  TEXT_SCANNED: '{path} is a scan: its pages are pictures and hold no text. Run text recognition (OCR) over it first.',
  ARCHIVE_REFUSED: '{path} is not unpacked: {reason}. Unpack it by hand and drop what is needed.',
  RECORD_WITHOUT_TEXT:
    '{path} has no field with the text of an article (text, content, body, html …); its fields are {fields}.',
  ENTRIES_MISSING: '{path} holds no article ({what}).',
  ADDRESS_INVALID: '{url} is not an address that can be fetched: {reason}.',
  ADDRESS_FORBIDDEN:
    '{url} is not fetched: {host} leads to {address}, which is no public address. HESHU_ALLOW_HOSTS opens hosts by name.',
  FETCH_UNREACHABLE: '{url} cannot be reached ({reason}). It is tried again by itself.',
  FETCH_TIMEOUT: '{url} did not answer in full within {seconds} s. It is tried again by itself.',
  FETCH_BUSY: '{url} answers with status {status} for now. It is tried again by itself.',
  FETCH_REFUSED: '{url} answers with status {status}. Open it in a browser to see why.',
  FETCH_ROBOTS:
    '{url} is not fetched: the robots.txt of {host} asks programs to leave it alone. Save the page by hand.',
  FETCH_TOO_LARGE: '{url} sends more than {limit} bytes. Raise HESHU_MAX_BYTES to read it.',
  FETCH_REDIRECTS: '{url} leads from one address to the next without end ({count} in a row).',
  FETCH_DAMAGED: '{url} sends what cannot be unpacked ({reason}).',
  FEED_INVALID: '{url} is no feed that can be read (RSS, Atom or JSON Feed): {reason}.',
  FEED_UNKNOWN: 'There is no feed {url}. `heshu feed list` prints them.',
  EXTRACTION_FAILED: 'Reading the figures of {path} failed: {reason}. The article is kept; report this as a bug.',
  UNIT_WORD_TWICE: '{word} is listed under two units: {first} and {second}. Take it out of one.',
  RULE_NAME_TWICE: 'Two rules are named {rule}. Rename one.',
  NAME_TWICE: '{name} names two things: {first} and {second}. Take it out of one.',
  LEXICON_INVALID: '{path} is not a valid lexicon: {reason}.',
  DATABASE_NEWER: '{path} was written by a newer Heshu (schema {found}, this one knows {known}). Update Heshu.',
  DATABASE_MIGRATION_EDITED:
    'Migration {name} was changed after it had been applied to {path}. Restore the original file.',
  DATABASE_MIGRATION_GAP: 'Migration {expected} is missing: {found} comes next. Reinstall Heshu.',
  DATABASE_READ_ONLY: '{path} can be read but not written. Check the permissions of the file and of its folder.',
  DATABASE_FULL: 'There is no room left on the disk for {path}. Free some space; the work goes on where it stopped.',
  DATABASE_BUSY: '{path} is in use by another program that does not let go ({reason}). Close it, or try again.',
  DATABASE_UNUSABLE: '{path} cannot be used as the database: {reason}.',
  EXPORT_UNKNOWN: '{path} is no archive of Heshu. `heshu export FILE` writes one.',
  EXPORT_NEWER:
    '{path} is an archive of another Heshu (format {found}, this one reads {known}). Import it with the Heshu that wrote it.',
  EXPORT_DAMAGED:
    '{path} is damaged at line {line}: {reason}. Nothing was loaded. Export it again, or use another copy.',
  FILE_EXISTS: 'There is a file {path} already, and nothing is written over. Give another name.',
  INSTANCE_NOT_EMPTY:
    '{path} is not empty: it holds records of the kind {kind}. An archive is loaded into an empty database; name a new one with --db.',
  QUEUE_UNREACHABLE:
    'The Redis server at {url} cannot be used: {reason}. Start it, or leave REDIS_URL out to use the embedded queue.',
  VERSION_MISMATCH:
    'This Heshu ({ours}) and the one that stores ({theirs}) are of different versions. Update all machines to the same one, and give them the same HESHU_LEXICON.',
  CLAIM_QUOTE_MISMATCH:
    'Claim {claim} quotes {quote}, but its article {article} has {found} there. Run heshu doctor --repair.',
  ARTICLE_UNKNOWN: 'There is no article {id} in the database.',
  CLAIM_UNKNOWN: 'There is no claim {id} in the database. Newer rules may read its article in another way.',
  FACT_UNKNOWN: 'There is no fact {id} in the database. It may have been grouped anew since.',
  FAILURE_UNKNOWN: 'There is no failure {id}.',
  FILE_AGAIN_NEEDED: '{path} was never read, so that there is nothing to try again. Drop it once more.',
  PAGE_UNKNOWN: 'There is no page {path}.',
  REQUEST_INVALID: 'The request cannot be understood: {reason}.',
  REQUEST_FORGED:
    'The form was not sent from a page of this desk, or the page is older than its last start. Reload the page and try again.',
  REQUEST_TOO_LARGE: 'The upload is larger than {limit} bytes. Send fewer files at once, or raise HESHU_MAX_BYTES.',
  HOST_FOREIGN: 'This desk answers only to localhost and 127.0.0.1, not to {host}.',
  LOGIN_NEEDED: 'Log in first.',
  LOGIN_FAILED: 'Name or password is wrong.',
  LOGIN_TOO_OFTEN: 'Too many attempts to log in. Wait {seconds} seconds and try again.',
  ROLE_LACKING: 'Your role ({role}) may not do this. Ask an administrator.',
  USER_UNKNOWN: 'There is no user {name}.',
  USER_TAKEN: 'There is a user {name} already.',
  USER_NAME_UNUSABLE:
    '{name} is not a name that can be used: letters, digits and . _ @ -, beginning with one of the first two.',
  PASSWORD_SHORT: 'The password needs at least {least} characters.',
  PASSWORD_WRONG: 'The present password is wrong; nothing was changed.',
  ADMIN_FIRST: 'The first user must be an administrator, who lets the others in.',
  ADMIN_LAST: '{name} is the only administrator. Make somebody else one first.',
  TOKEN_UNKNOWN: 'There is no such token; it may have been taken back already.',
  USERS_MISSING:
    'Listening on {host} without users would let everybody in. Add one first: heshu user add NAME --role admin.',
  ADDRESS_UNUSABLE:
    'The desk cannot listen on {host}:{port} ({reason}). Set HESHU_PORT to another port, or 0 for any free one.',
  SETTING_INVALID: '{name} is {value}, which is not {expected}.',
  USAGE: '{reason}',
} as const satisfies Record<string, string>;

export type ErrorCode = keyof typeof ERRORS;

/** A failure that the user can act on. `message` is the filled-in template; `cause` holds what lay beneath. */
export class CodedError extends Error {
  override readonly name = 'CodedError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, details: Readonly<Record<string, string | number>>, options?: ErrorOptions) {
    super(fillTemplate(ERRORS[code], details), options);
    this.code = code;
    this.details = details;
  }
}

/** A message with its details in place; a detail that is not given stays as its name. */
export function fillTemplate(template: string, details: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (name in details ? String(details[name]) : whole));
}
