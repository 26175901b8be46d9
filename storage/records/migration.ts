/** One numbered SQL file. Once released it is never edited: a change of the schema is a new file. */
export interface Migration {
  /** 1, 2, 3 … without a gap. */
  readonly number: number;
  /** `0001-articles.sql` */
  readonly name: string;
  readonly sql: string;
  /** Hex SHA-256 of the file, line ends as LF. */
  readonly checksum: string;
}
