-- Telling figures of an article, by which articles about one event find each other: the key of the figure, how much it
-- tells in hundredths, and the week of the article.
CREATE TABLE story_figures (
  key     TEXT NOT NULL,
  week    INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  weight  INTEGER NOT NULL,
  PRIMARY KEY (key, week, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_figures_article ON story_figures (article);

-- Claims of two such articles that state one fact, told by their figures; each pair both ways. Ids and no foreign keys:
-- a claim is stored anew whenever its article is read.
CREATE TABLE story_twins (
  claim   TEXT NOT NULL,
  twin    TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  other   INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  PRIMARY KEY (claim, twin)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_twins_article ON story_twins (article);
CREATE INDEX story_twins_other ON story_twins (other);

-- The claim whose fact a claim belongs to by its twins, and the block of both.
CREATE TABLE story_homes (
  claim TEXT PRIMARY KEY,
  lead  TEXT NOT NULL,
  block TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX story_homes_block ON story_homes (block);
