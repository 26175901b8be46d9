-- The claims of an article are replaced all at once; their ids come from the text and the span, so decisions on them
-- survive that. `quote` is stored beside the span so that reading can tell when the two no longer agree.
CREATE TABLE claims (
  n              INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  article        INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  start_at       INTEGER NOT NULL,
  end_at         INTEGER NOT NULL,
  quote          TEXT NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end   INTEGER NOT NULL,
  lang           TEXT NOT NULL,
  kind           TEXT NOT NULL,
  -- A single number has no value_high; a range has both; words without a number have neither.
  value_low      REAL,
  value_high     REAL,
  unit           TEXT,
  comparator     TEXT NOT NULL,
  low            REAL,
  high           REAL,
  step           REAL NOT NULL,
  direction      TEXT,
  basis          TEXT,
  from_value     REAL,
  subject        TEXT,
  object         TEXT,
  metric         TEXT,
  scope          TEXT,
  attribution    TEXT,
  time_edtf      TEXT,
  time_low       TEXT,
  time_high      TEXT,
  time_from      TEXT,
  time_start     INTEGER,
  time_end       INTEGER,
  modality       TEXT NOT NULL,
  rule           TEXT NOT NULL,
  dimension      TEXT,
  block          TEXT,
  -- Of the newest review; kept here for filters, the reviews are the truth.
  status         TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'accepted', 'rejected', 'corrected')),
  doubts         TEXT NOT NULL,
  slots          TEXT NOT NULL,
  derivation     TEXT NOT NULL
) STRICT;

-- Every index ends with `n`, as in SQLite it does by itself: equality on the columns comes out in list order.
CREATE INDEX claims_article ON claims (article, start_at);
CREATE INDEX claims_block ON claims (block) WHERE block IS NOT NULL;
CREATE INDEX claims_metric ON claims (metric);
CREATE INDEX claims_subject ON claims (subject);
CREATE INDEX claims_object ON claims (object);
CREATE INDEX claims_kind ON claims (kind);
CREATE INDEX claims_unit ON claims (unit);
CREATE INDEX claims_value ON claims (unit, value_low);
-- Few figures are ranges; those that reach into a range of values from below are found here.
CREATE INDEX claims_ranges ON claims (unit, value_low, value_high) WHERE value_high IS NOT NULL;
CREATE INDEX claims_time ON claims (time_edtf);
CREATE INDEX claims_days ON claims (time_low, time_high);
CREATE INDEX claims_rule ON claims (rule);
CREATE INDEX claims_status ON claims (status);
CREATE INDEX claims_modality ON claims (modality);

-- One row a doubt, so that the review queue finds them by index.
CREATE TABLE claim_doubts (
  doubt TEXT NOT NULL,
  claim INTEGER NOT NULL REFERENCES claims (n) ON DELETE CASCADE,
  PRIMARY KEY (doubt, claim)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_doubts_claim ON claim_doubts (claim);

-- Arithmetic inside an article.
CREATE TABLE checks (
  article    INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  place      INTEGER NOT NULL,
  start_at   INTEGER NOT NULL,
  end_at     INTEGER NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('growth', 'share', 'sum', 'ratio')),
  consistent INTEGER NOT NULL CHECK (consistent IN (0, 1)),
  why        TEXT NOT NULL,
  PRIMARY KEY (article, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX checks_consistent ON checks (consistent, article);
