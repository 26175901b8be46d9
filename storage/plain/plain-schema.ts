/** The number of this layout, in `PRAGMA user_version` of the file. */
export const PLAIN_FORMAT = 1;

/**
 * The tables of the plain file. Days are `YYYY-MM-DD`, instants ISO 8601 in UTC; a name in a slot stands beside its id;
 * `start` and `end` count UTF-16 code units of `articles.text`. `low` and `high` are bounds in the base unit.
 */
export const PLAIN_TABLES = `
CREATE TABLE articles (
  id          TEXT PRIMARY KEY,
  title       TEXT,
  source      TEXT,
  author      TEXT,
  url         TEXT,
  published   TEXT,
  updated     TEXT,
  language    TEXT,
  file        TEXT,
  media_type  TEXT,
  received    TEXT,
  reprint_of  TEXT REFERENCES articles (id),
  replaces    TEXT REFERENCES articles (id),
  claims      INTEGER,
  notes       TEXT,
  text        TEXT
);
CREATE TABLE facts (
  id                  TEXT PRIMARY KEY,
  status              TEXT,
  settled             TEXT,
  subject             TEXT,
  object              TEXT,
  metric              TEXT,
  scope               TEXT,
  time                TEXT,
  kind                TEXT,
  basis               TEXT,
  modality            TEXT,
  dimension           TEXT,
  independent_sources INTEGER,
  gap                 REAL,
  ratio               REAL,
  newest              TEXT,
  why                 TEXT,
  subject_id          TEXT,
  object_id           TEXT,
  metric_id           TEXT,
  scope_id            TEXT
);
CREATE TABLE claims (
  id             TEXT PRIMARY KEY,
  article        TEXT REFERENCES articles (id),
  fact           TEXT REFERENCES facts (id),
  quote          TEXT,
  sentence       TEXT,
  kind           TEXT,
  value          REAL,
  value_to       REAL,
  unit           TEXT,
  comparator     TEXT,
  low            REAL,
  high           REAL,
  direction      TEXT,
  basis          TEXT,
  changed_from   REAL,
  subject        TEXT,
  object         TEXT,
  metric         TEXT,
  scope          TEXT,
  attribution    TEXT,
  time           TEXT,
  first_day      TEXT,
  last_day       TEXT,
  time_known     TEXT,
  modality       TEXT,
  status         TEXT,
  doubts         TEXT,
  language       TEXT,
  rule           TEXT,
  start          INTEGER,
  "end"          INTEGER,
  subject_id     TEXT,
  object_id      TEXT,
  metric_id      TEXT,
  scope_id       TEXT,
  attribution_id TEXT
);
CREATE TABLE sides (
  fact                TEXT REFERENCES facts (id),
  side                INTEGER,
  low                 REAL,
  high                REAL,
  unit                TEXT,
  independent_sources INTEGER,
  PRIMARY KEY (fact, side)
);
CREATE TABLE side_claims (
  fact  TEXT REFERENCES facts (id),
  side  INTEGER,
  claim TEXT REFERENCES claims (id),
  PRIMARY KEY (fact, side, claim),
  FOREIGN KEY (fact, side) REFERENCES sides (fact, side)
);
CREATE TABLE checks (
  article    TEXT REFERENCES articles (id),
  start      INTEGER,
  "end"      INTEGER,
  kind       TEXT,
  consistent INTEGER,
  why        TEXT
);
CREATE TABLE decisions (
  number INTEGER PRIMARY KEY,
  at     TEXT,
  by     TEXT,
  action TEXT,
  target TEXT,
  why    TEXT,
  rules  TEXT,
  before TEXT,
  after  TEXT,
  batch  TEXT,
  undoes TEXT
);
CREATE TABLE failures (
  number     INTEGER PRIMARY KEY,
  file       TEXT,
  stage      TEXT,
  code       TEXT,
  message    TEXT,
  attempts   INTEGER,
  first_at   TEXT,
  last_at    TEXT,
  resolved   TEXT,
  resolution TEXT
);`;

/** What people look for first, one row a figure; and the full-text search, which Datasette finds by itself. */
export const PLAIN_VIEWS = `
CREATE INDEX claims_by_article ON claims (article);
CREATE INDEX claims_by_fact ON claims (fact);
CREATE INDEX claims_by_metric ON claims (metric_id, subject_id);
CREATE INDEX side_claims_by_claim ON side_claims (claim);
CREATE INDEX checks_by_article ON checks (article);
CREATE VIEW figures AS
  SELECT c.id, c.subject, c.object, c.metric, c.scope, c.time, c.value, c.value_to, c.unit, c.quote, c.sentence,
    a.source, a.published, a.title, a.url, c.status, c.article, c.fact
  FROM claims c JOIN articles a ON a.id = c.article;
CREATE VIEW conflicts AS
  SELECT f.id AS fact, f.settled, f.subject, f.object, f.metric, f.scope, f.time, s.side, s.independent_sources,
    c.quote, c.value, c.unit, c.sentence, a.source, a.published, a.url, f.why, c.id AS claim
  FROM facts f JOIN sides s ON s.fact = f.id JOIN side_claims m ON m.fact = s.fact AND m.side = s.side
  JOIN claims c ON c.id = m.claim JOIN articles a ON a.id = c.article
  WHERE f.status = 'conflict';
CREATE VIEW wrong_arithmetic AS
  SELECT k.kind, k.why, a.title, a.source, a.published, a.url, k.article, k.start, k."end"
  FROM checks k JOIN articles a ON a.id = k.article WHERE k.consistent = 0;`;

/** `content` names the table that is searched; the words themselves are only in the index. */
export const PLAIN_SEARCH = `
CREATE VIRTUAL TABLE articles_search USING fts5 (words, content="articles");
CREATE VIRTUAL TABLE claims_search USING fts5 (words, content="claims");`;
