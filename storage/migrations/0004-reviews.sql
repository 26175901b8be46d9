-- What people decided. Added and never edited: the newest counts. No foreign keys, as claims and facts come and go
-- with the rules while decisions stay; `quote` and `sides` keep what was decided on.
CREATE TABLE reviews (
  n        INTEGER PRIMARY KEY,
  claim    TEXT NOT NULL,
  article  TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  end_at   INTEGER NOT NULL,
  quote    TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('accept', 'reject', 'correct', 'reopen')),
  changes  TEXT,
  by       TEXT NOT NULL,
  at       TEXT NOT NULL,
  note     TEXT
) STRICT;
CREATE INDEX reviews_claim ON reviews (claim);
CREATE INDEX reviews_article ON reviews (article);

CREATE TABLE settlements (
  n         INTEGER PRIMARY KEY,
  fact      TEXT NOT NULL,
  key       TEXT NOT NULL,
  sides     TEXT NOT NULL,
  decision  TEXT NOT NULL CHECK (decision IN ('side', 'both', 'neither', 'open', 'split', 'join')),
  chosen    TEXT NOT NULL,
  reason    TEXT NOT NULL,
  reference TEXT,
  by        TEXT NOT NULL,
  at        TEXT NOT NULL
) STRICT;
CREATE INDEX settlements_fact ON settlements (fact);

CREATE TRIGGER reviews_no_update BEFORE UPDATE ON reviews
BEGIN SELECT RAISE(ABORT, 'reviews are added, never edited'); END;
CREATE TRIGGER reviews_no_delete BEFORE DELETE ON reviews
BEGIN SELECT RAISE(ABORT, 'reviews are added, never deleted'); END;
CREATE TRIGGER settlements_no_update BEFORE UPDATE ON settlements
BEGIN SELECT RAISE(ABORT, 'settlements are added, never edited'); END;
CREATE TRIGGER settlements_no_delete BEFORE DELETE ON settlements
BEGIN SELECT RAISE(ABORT, 'settlements are added, never deleted'); END;

-- INSERT OR REPLACE would edit past the triggers above, unless the connection has recursive triggers on.
CREATE TRIGGER reviews_no_replace BEFORE INSERT ON reviews WHEN EXISTS (SELECT 1 FROM reviews WHERE n = new.n)
BEGIN SELECT RAISE(ABORT, 'reviews are added, never edited'); END;
CREATE TRIGGER settlements_no_replace BEFORE INSERT ON settlements WHEN EXISTS (SELECT 1 FROM settlements WHERE n = new.n)
BEGIN SELECT RAISE(ABORT, 'settlements are added, never edited'); END;
