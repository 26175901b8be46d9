-- Of whom a telling figure is told, and the family of what it measures: one such figure that two articles share shows that
-- one of them tells in passing of what the other is about. Null where the words do not say, and for articles that were
-- read before, until they are read again.
ALTER TABLE story_figures ADD COLUMN who TEXT;
ALTER TABLE story_figures ADD COLUMN what TEXT;
