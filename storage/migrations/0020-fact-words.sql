-- The words by which its claims are found, each between spaces: common words are looked for in the fact in hand and not
-- claim by claim in the full-text index. NULL in facts that were written before; they are asked of the index as ever.
ALTER TABLE facts ADD COLUMN words TEXT;
