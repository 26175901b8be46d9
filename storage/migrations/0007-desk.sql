-- What the desk needs beside the decisions themselves: who may do what, a log that can be undone and replayed, views
-- that people keep, and the indexes of its pages.
CREATE TABLE users (
  name     TEXT PRIMARY KEY,
  role     TEXT NOT NULL CHECK (role IN ('editor', 'analyst', 'checker', 'admin')),
  password TEXT NOT NULL,
  created  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Only hashes: who reads the file cannot log in with what stands in it.
CREATE TABLE sessions (
  hash    TEXT PRIMARY KEY,
  user    TEXT NOT NULL REFERENCES users (name) ON DELETE CASCADE,
  created TEXT NOT NULL,
  expires TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_user ON sessions (user);

CREATE TABLE api_tokens (
  hash    TEXT PRIMARY KEY,
  user    TEXT NOT NULL REFERENCES users (name) ON DELETE CASCADE,
  label   TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX api_tokens_user ON api_tokens (user);

-- Every decision with what was before and after. A batch is what was decided at one stroke and is undone at one.
CREATE TABLE audit (
  n      INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,
  by     TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('review', 'settle')),
  target TEXT NOT NULL,
  before TEXT,
  after  TEXT NOT NULL,
  why    TEXT,
  rules  TEXT,
  batch  TEXT NOT NULL,
  undoes TEXT
) STRICT;
CREATE INDEX audit_batch ON audit (batch);
CREATE INDEX audit_by ON audit (by, n);
CREATE INDEX audit_target ON audit (target);
CREATE INDEX audit_undoes ON audit (undoes) WHERE undoes IS NOT NULL;

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is added to, never edited'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit log is added to, never deleted from'); END;
CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE n = new.n)
BEGIN SELECT RAISE(ABORT, 'the audit log is added to, never edited'); END;

-- A filter that someone keeps under a name; `query` is the part of the address behind the question mark.
CREATE TABLE views (
  page  TEXT NOT NULL,
  name  TEXT NOT NULL,
  query TEXT NOT NULL,
  by    TEXT NOT NULL,
  at    TEXT NOT NULL,
  PRIMARY KEY (page, name)
) STRICT, WITHOUT ROWID;

CREATE INDEX articles_received ON articles (received, lang);
CREATE INDEX ledger_state ON ledger (state, n);
CREATE INDEX failures_first ON failures (first_at);
CREATE INDEX claims_reviewed ON claims (rule, lang, status) WHERE status <> 'open';
