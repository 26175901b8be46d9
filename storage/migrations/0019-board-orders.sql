-- Conflicts by the size of the gap and by day, and what open ones are about, each read off an index.
CREATE INDEX facts_by_gap ON facts (spread, sources, latest, id) WHERE status = 'conflict';
CREATE INDEX facts_by_day ON facts (latest, sources, spread, id) WHERE status = 'conflict';
CREATE INDEX facts_open_metrics ON facts (metric) WHERE status = 'conflict' AND settled IS NULL;
-- Decided once, and not covered by the decision any more.
CREATE INDEX facts_decided ON facts (sources, spread, latest, id) WHERE settlement IS NOT NULL;
