-- The columns of a claim say what holds: what the rules read, or what a person put in its place. `as_read` then keeps
-- what the rules read, as JSON; NULL where nobody corrected it.
ALTER TABLE claims ADD COLUMN as_read TEXT;
