-- Claims of a block are looked up by when they hold, so that a new one meets its neighbours and not the whole block.
CREATE INDEX claims_block_times ON claims (block, time_edtf, time_low, time_high, status) WHERE block IS NOT NULL;

-- The id that a fact's key gives, where another fact has taken it.
ALTER TABLE facts ADD COLUMN base TEXT;
CREATE INDEX facts_base ON facts (base) WHERE base IS NOT NULL;
