-- The articles within a text that holds several, each under its headline with publisher and day: their claims are that
-- publisher's, of that day.
CREATE TABLE article_sections (
  article   INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  start_at  INTEGER NOT NULL,
  end_at    INTEGER NOT NULL,
  source    TEXT NOT NULL,
  published TEXT NOT NULL,
  PRIMARY KEY (article, start_at)
) STRICT, WITHOUT ROWID;
