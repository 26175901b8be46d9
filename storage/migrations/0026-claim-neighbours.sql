-- The claims of an article are of few subjects and many metrics: what begins with the subject lies together. Each page of
-- an index that an article touches is read, written to the log and copied from there, and an index in which its claims
-- lie far apart costs a page a claim in a large database.
DROP INDEX claims_metric_subject;
CREATE INDEX claims_subject_metric ON claims (subject, metric) WHERE subject IS NOT NULL;
DROP INDEX claims_metric_object;
CREATE INDEX claims_object_metric ON claims (object, metric) WHERE object IS NOT NULL;

-- claims_block_times begins with the block.
DROP INDEX claims_block;
