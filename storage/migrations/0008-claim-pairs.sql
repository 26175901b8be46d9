-- Two slots that are common each (the price; China) have few claims together.
CREATE INDEX claims_metric_subject ON claims (metric, subject);
CREATE INDEX claims_metric_object ON claims (metric, object);
CREATE INDEX claims_metric_time ON claims (metric, time_edtf);
