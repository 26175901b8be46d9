-- An entry of a file that holds several articles names the file it came in. That one is settled when all its entries are.
ALTER TABLE ledger ADD COLUMN parent TEXT;
CREATE INDEX ledger_parent ON ledger (parent, state) WHERE parent IS NOT NULL;

-- What was fetched from an address, so that it is asked for again only when it has changed.
CREATE TABLE fetches (
  url           TEXT PRIMARY KEY,
  etag          TEXT,
  last_modified TEXT,
  bytes_hash    TEXT NOT NULL,
  at            TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE feeds (
  n             INTEGER PRIMARY KEY,
  url           TEXT NOT NULL UNIQUE,
  title         TEXT,
  added         TEXT NOT NULL,
  etag          TEXT,
  last_modified TEXT,
  -- When it was asked last, when it is due next, and what was wrong then; an error in words of its own code.
  checked       TEXT,
  due           TEXT NOT NULL,
  failures      INTEGER NOT NULL DEFAULT 0,
  error         TEXT
) STRICT;
CREATE INDEX feeds_due ON feeds (due);

-- Entries that were taken, by what the feed tells them apart with.
CREATE TABLE feed_items (
  feed INTEGER NOT NULL REFERENCES feeds (n) ON DELETE CASCADE,
  item TEXT NOT NULL,
  seen TEXT NOT NULL,
  PRIMARY KEY (feed, item)
) STRICT, WITHOUT ROWID;
