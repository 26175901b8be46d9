-- What was finished in the last hour is found without walking through all that ever came in.
CREATE INDEX ledger_settled ON ledger (settled) WHERE settled IS NOT NULL;
