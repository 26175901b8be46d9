-- The bands of an article lie strewn over the whole index: filed one article at a time, each costs a page of its own to
-- read, log and copy. New articles are filed in a small index, which goes into the next larger one in bulk and in its
-- order. A band is looked for in all three; an article stands in one of them.
CREATE TABLE article_bands_new (
  band    INTEGER NOT NULL,
  hash    INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  PRIMARY KEY (band, hash, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_bands_new_article ON article_bands_new (article);

CREATE TABLE article_bands_recent (
  band    INTEGER NOT NULL,
  hash    INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  PRIMARY KEY (band, hash, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX article_bands_recent_article ON article_bands_recent (article);
