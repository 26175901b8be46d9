-- An article is filed on as few pages as may be: in a large database each one is read, logged and copied for it alone.

-- Figures are looked for in the weeks around an article: those of one week lie together, and the pages of this week are
-- at hand. By their key alone they lay strewn over all years.
CREATE TABLE story_figures_by_week (
  week    INTEGER NOT NULL,
  key     TEXT NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  weight  INTEGER NOT NULL,
  who     TEXT,
  what    TEXT,
  PRIMARY KEY (week, key, article)
) STRICT, WITHOUT ROWID;
INSERT INTO story_figures_by_week (week, key, article, weight, who, what)
  SELECT week, key, article, weight, who, what FROM story_figures ORDER BY week, key, article;
DROP TABLE story_figures;
ALTER TABLE story_figures_by_week RENAME TO story_figures;
CREATE INDEX story_figures_article ON story_figures (article);

-- One index gives the claims of a subject in the order of the list, and tells those of a metric among them as it is read
-- along: new claims come in at its end, on one page. Sorted by metric, each lay on another.
DROP INDEX claims_subject;
DROP INDEX claims_subject_metric;
CREATE INDEX claims_subject ON claims (subject, n, metric) WHERE subject IS NOT NULL;
DROP INDEX claims_object;
DROP INDEX claims_object_metric;
CREATE INDEX claims_object ON claims (object, n, metric) WHERE object IS NOT NULL;

-- A bit for each band that has been filed in `article_bands`, at a place made of it: where there is none, there is no such
-- band. Nearly all that is asked for is not there, and would have to be looked for on a page of its own.
CREATE TABLE article_band_bits (
  part INTEGER PRIMARY KEY,
  bits BLOB NOT NULL
) STRICT;
