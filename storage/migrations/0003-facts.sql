-- Facts are a function of the claims of a block and are rewritten block by block: nothing here is a person's work.
CREATE TABLE facts (
  n         INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  block     TEXT NOT NULL,
  subject   TEXT,
  object    TEXT,
  metric    TEXT,
  scope     TEXT,
  time      TEXT,
  dimension TEXT NOT NULL,
  kind      TEXT NOT NULL,
  basis     TEXT,
  modality  TEXT NOT NULL,
  status    TEXT NOT NULL CHECK (status IN ('single', 'agree', 'conflict')),
  sources   INTEGER NOT NULL,
  gap       REAL,
  ratio     REAL,
  -- For ordering: how far the sides are apart whatever the unit, and the day of the newest article ('' when unknown).
  spread    REAL NOT NULL,
  latest    TEXT NOT NULL,
  verdicts  TEXT NOT NULL,
  -- Of the fact as it was given: one that did not change is not written again.
  digest    TEXT NOT NULL
) STRICT;

CREATE INDEX facts_block ON facts (block);
CREATE INDEX facts_importance ON facts (sources, spread, latest, id);
CREATE INDEX facts_status ON facts (status, sources, spread, latest, id);
CREATE INDEX facts_subject ON facts (subject);
CREATE INDEX facts_object ON facts (object);
CREATE INDEX facts_metric ON facts (metric);
CREATE INDEX facts_time ON facts (time);

CREATE TABLE fact_sides (
  fact    INTEGER NOT NULL REFERENCES facts (n) ON DELETE CASCADE,
  side    INTEGER NOT NULL,
  low     REAL,
  high    REAL,
  unit    TEXT,
  sources INTEGER NOT NULL,
  PRIMARY KEY (fact, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_claims (
  fact  INTEGER NOT NULL REFERENCES facts (n) ON DELETE CASCADE,
  side  INTEGER NOT NULL,
  place INTEGER NOT NULL,
  claim INTEGER NOT NULL REFERENCES claims (n) ON DELETE CASCADE,
  PRIMARY KEY (fact, side, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_claims_claim ON fact_claims (claim);
