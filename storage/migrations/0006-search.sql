-- Words that the caller has segmented, set apart by spaces: SQLite's own tokenizers do not find 稀土 in 稀土出口.
-- Contentless: the words are in the text already.
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', contentless_delete = 1);
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', contentless_delete = 1);

CREATE TRIGGER articles_leave_search AFTER DELETE ON articles
BEGIN DELETE FROM article_words WHERE rowid = old.n; END;
CREATE TRIGGER claims_leave_search AFTER DELETE ON claims
BEGIN DELETE FROM claim_words WHERE rowid = old.n; END;
