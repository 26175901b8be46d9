-- Instants are compared as text, so their form is held.
CREATE TABLE jobs (
  n            INTEGER PRIMARY KEY,
  key          TEXT NOT NULL UNIQUE,
  queue        TEXT NOT NULL,
  payload      BLOB,
  state        TEXT NOT NULL CHECK (state IN ('waiting', 'leased', 'done', 'failed')),
  priority     INTEGER NOT NULL,
  attempts     INTEGER NOT NULL DEFAULT 0,
  max_attempts INTEGER NOT NULL,
  not_before   TEXT NOT NULL CHECK (not_before GLOB '????-??-??T??:??:??.???Z'),
  lease_until  TEXT CHECK (lease_until GLOB '????-??-??T??:??:??.???Z'),
  owner        TEXT,
  error        TEXT,
  added        TEXT NOT NULL,
  changed      TEXT NOT NULL,
  CHECK ((state = 'leased') = (lease_until IS NOT NULL))
) STRICT;

CREATE INDEX jobs_waiting ON jobs (queue, priority, n, not_before) WHERE state = 'waiting';
CREATE INDEX jobs_leased ON jobs (lease_until) WHERE state = 'leased';
CREATE INDEX jobs_state ON jobs (queue, state, changed);

-- What went wrong, until someone or a later attempt resolves it. One open row a key.
CREATE TABLE failures (
  n          INTEGER PRIMARY KEY,
  key        TEXT NOT NULL,
  stage      TEXT NOT NULL,
  file       TEXT,
  bytes_hash TEXT,
  article    TEXT,
  code       TEXT NOT NULL,
  words      TEXT NOT NULL,
  details    TEXT NOT NULL,
  attempts   INTEGER NOT NULL,
  first_at   TEXT NOT NULL,
  last_at    TEXT NOT NULL,
  resolved   TEXT,
  resolution TEXT
) STRICT;
CREATE UNIQUE INDEX failures_open ON failures (key) WHERE resolved IS NULL;
CREATE INDEX failures_code ON failures (code);
CREATE INDEX failures_bytes_hash ON failures (bytes_hash);

-- Everything that was ever taken in, and what is still owed of it: a queue that loses its memory is refilled from here.
CREATE TABLE ledger (
  n          INTEGER PRIMARY KEY,
  key        TEXT NOT NULL UNIQUE,
  bytes_hash TEXT NOT NULL,
  file       TEXT NOT NULL,
  state      TEXT NOT NULL CHECK (state IN ('owed', 'article', 'failure')),
  article    TEXT,
  failure    INTEGER,
  payload    BLOB,
  priority   INTEGER NOT NULL,
  seen       TEXT NOT NULL,
  settled    TEXT
) STRICT;
CREATE INDEX ledger_bytes_hash ON ledger (bytes_hash);
CREATE INDEX ledger_owed ON ledger (priority, n) WHERE state = 'owed';
