-- Which decisions were kept for another claim, found by the words that say whose they were.
CREATE INDEX audit_carried ON audit (why, n) WHERE action = 'carry';
