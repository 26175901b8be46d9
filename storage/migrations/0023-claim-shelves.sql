-- Where the thing that a claim is about stands among those that it is a kind of (`/commodity:metals/commodity:nickel/`):
-- a block of a country's output holds many, and few may be one. `*` may be one with any, as may what was stored before.
ALTER TABLE claims ADD COLUMN shelf TEXT NOT NULL DEFAULT '*';
DROP INDEX claims_block_times;
CREATE INDEX claims_block_times
  ON claims (block, shelf, time_edtf, time_low, time_high, status, time_from, modality, article) WHERE block IS NOT NULL;
