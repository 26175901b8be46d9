-- The short lines of an article that its claims stand on, each by a number made of its publisher and its words: what
-- stands word for word in several articles of a publisher belongs to the site and is no news.
CREATE TABLE article_lines (
  line     INTEGER NOT NULL,
  article  INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  start_at INTEGER NOT NULL,
  end_at   INTEGER NOT NULL,
  PRIMARY KEY (line, article, start_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_lines_article ON article_lines (article);

-- Those of them that stand in several articles now; the claims on them have the doubt `site-line`.
CREATE TABLE site_lines (line INTEGER PRIMARY KEY) STRICT;
