-- The log holds every decision: also those that Heshu keeps for a claim that says the same elsewhere (`carry`), and what
-- people say of articles (`article`). A CHECK cannot be altered: the table is made anew, with all its lines.
CREATE TABLE audit_anew (
  n      INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,
  by     TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('review', 'carry', 'settle', 'article')),
  target TEXT NOT NULL,
  before TEXT,
  after  TEXT NOT NULL,
  why    TEXT,
  rules  TEXT,
  batch  TEXT NOT NULL,
  undoes TEXT
) STRICT;
INSERT INTO audit_anew SELECT * FROM audit;
DROP TABLE audit;
ALTER TABLE audit_anew RENAME TO audit;

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
