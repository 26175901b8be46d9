-- A figure that only inherited its time may be of another day, which its article's tells: both are asked of the index.
DROP INDEX claims_block_times;
CREATE INDEX claims_block_times ON claims (block, time_edtf, time_low, time_high, status, time_from, modality, article)
  WHERE block IS NOT NULL;
