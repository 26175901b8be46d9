-- Whether an arrival brought its article or repeated one: the name of an article may change with what comes later.
ALTER TABLE ledger ADD COLUMN fresh INTEGER NOT NULL DEFAULT 0;
