-- The day of the last change, and how it is known; null where nothing says that there was one, and for articles that
-- came before this was asked.
ALTER TABLE articles ADD COLUMN updated TEXT;
ALTER TABLE articles ADD COLUMN updated_from TEXT;
