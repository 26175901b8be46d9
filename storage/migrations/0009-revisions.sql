-- What makes articles versions of one: keys that they share (their address; their publisher and title).
CREATE TABLE article_kin (
  key     TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_kin_article ON article_kin (article);

-- What people said of articles: `split`, it is a text of its own; `join`, it is a reprint of `other`; `open`, the rules
-- decide again. Ids and no foreign keys: an article may be gone and come back.
CREATE TABLE article_decisions (
  n        INTEGER PRIMARY KEY,
  article  TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('split', 'join', 'open')),
  other    TEXT,
  reason   TEXT NOT NULL,
  by       TEXT NOT NULL,
  at       TEXT NOT NULL,
  CHECK ((decision = 'join') = (other IS NOT NULL))
) STRICT;
CREATE INDEX article_decisions_article ON article_decisions (article);
CREATE INDEX article_decisions_other ON article_decisions (other) WHERE other IS NOT NULL;
CREATE TRIGGER article_decisions_no_update BEFORE UPDATE ON article_decisions
BEGIN SELECT RAISE(ABORT, 'decisions are added, never edited'); END;
CREATE TRIGGER article_decisions_no_delete BEFORE DELETE ON article_decisions
BEGIN SELECT RAISE(ABORT, 'decisions are added, never deleted'); END;
CREATE TRIGGER article_decisions_no_replace BEFORE INSERT ON article_decisions
WHEN EXISTS (SELECT 1 FROM article_decisions WHERE n = new.n)
BEGIN SELECT RAISE(ABORT, 'decisions are added, never edited'); END;

-- Which claim of the newest version says what a claim of an older version said; `changed`: with another figure.
CREATE TABLE claim_versions (
  was     INTEGER NOT NULL REFERENCES claims (n) ON DELETE CASCADE,
  now     INTEGER NOT NULL REFERENCES claims (n) ON DELETE CASCADE,
  changed INTEGER NOT NULL CHECK (changed IN (0, 1)),
  PRIMARY KEY (now, was)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_versions_was ON claim_versions (was);

-- Claims that a person joined to a fact of another block, and the block that they are in since.
CREATE TABLE claim_homes (
  claim TEXT PRIMARY KEY,
  block TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The claims that a settlement was about: facts come and go, claims keep their ids. `side` is -1 for one that was
-- chosen but stood on none of the sides.
CREATE INDEX settlements_grouping ON settlements (decision) WHERE decision IN ('split', 'join');
CREATE TABLE settlement_claims (
  claim      TEXT NOT NULL,
  settlement INTEGER NOT NULL REFERENCES settlements (n),
  side       INTEGER NOT NULL,
  PRIMARY KEY (claim, settlement, side)
) STRICT, WITHOUT ROWID;
CREATE INDEX settlement_claims_settlement ON settlement_claims (settlement);
INSERT OR IGNORE INTO settlement_claims
  SELECT c.value, s.n, side.key FROM settlements s, json_each(s.sides) side, json_each(side.value) c;
INSERT OR IGNORE INTO settlement_claims
  SELECT c.value, s.n, -1 FROM settlements s, json_each(s.chosen) c
  WHERE NOT EXISTS (SELECT 1 FROM settlement_claims k WHERE k.claim = c.value AND k.settlement = s.n);

-- `revisions`: what its sources have corrected since. `settlement`: the newest decision on the conflict; `settled` only
-- as long as that decision covers every side.
ALTER TABLE facts ADD COLUMN revisions TEXT NOT NULL DEFAULT '[]';
ALTER TABLE facts ADD COLUMN settlement INTEGER;
ALTER TABLE facts ADD COLUMN settled TEXT;
CREATE INDEX facts_revised ON facts (sources, spread, latest, id) WHERE revisions <> '[]';
CREATE INDEX facts_unsettled ON facts (sources, spread, latest, id) WHERE status = 'conflict' AND settled IS NULL;
CREATE INDEX facts_settled ON facts (sources, spread, latest, id) WHERE settled IS NOT NULL;

-- Leads to the first article of a reprint group, which is taken for the original.
DROP INDEX articles_text_group;
CREATE INDEX articles_text_group ON articles (text_group, coalesce(published, '9999'), id);
