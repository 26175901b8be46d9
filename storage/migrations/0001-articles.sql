-- One article is one text. Metadata may be corrected; text and bytes never change, as every span points into them.
-- `n` joins tables and is nobody's business outside; `id` is made of the text and is the same in every database.
CREATE TABLE articles (
  n              INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  content_hash   TEXT NOT NULL UNIQUE,
  bytes_hash     TEXT NOT NULL UNIQUE,
  file           TEXT,
  title          TEXT,
  source         TEXT,
  author         TEXT,
  url            TEXT,
  published      TEXT,
  published_from TEXT,
  lang           TEXT CHECK (lang IN ('zh', 'en')),
  media_type     TEXT NOT NULL,
  encoding       TEXT,
  notes          TEXT NOT NULL DEFAULT '[]',
  received       TEXT NOT NULL,
  text_group     TEXT NOT NULL,
  supersedes     INTEGER REFERENCES articles (n) ON DELETE SET NULL,
  rules_version  TEXT
) STRICT;

-- Not partial, as a foreign key cannot look up its children in a partial index. NULLs are distinct.
CREATE UNIQUE INDEX articles_supersedes ON articles (supersedes);
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_source ON articles (source, title);
CREATE INDEX articles_url ON articles (url) WHERE url IS NOT NULL;
CREATE INDEX articles_lang ON articles (lang);
CREATE INDEX articles_text_group ON articles (text_group);
CREATE INDEX articles_rules_version ON articles (rules_version);

-- Apart from `articles`, so that a list of articles does not read past their texts.
CREATE TABLE article_texts (
  article INTEGER PRIMARY KEY REFERENCES articles (n) ON DELETE CASCADE,
  text    TEXT NOT NULL
) STRICT;

CREATE TABLE article_bytes (
  article INTEGER PRIMARY KEY REFERENCES articles (n) ON DELETE CASCADE,
  bytes   BLOB NOT NULL
) STRICT;

CREATE TRIGGER article_texts_immutable BEFORE UPDATE ON article_texts
BEGIN SELECT RAISE(ABORT, 'the text of an article never changes'); END;
CREATE TRIGGER article_bytes_immutable BEFORE UPDATE ON article_bytes
BEGIN SELECT RAISE(ABORT, 'the bytes of an article never change'); END;
CREATE TRIGGER article_hashes_immutable BEFORE UPDATE OF id, content_hash, bytes_hash ON articles
BEGIN SELECT RAISE(ABORT, 'the hashes of an article never change'); END;

-- The same text or the same bytes met again under another name, address or publisher.
CREATE TABLE sightings (
  n          INTEGER PRIMARY KEY,
  article    INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  bytes_hash TEXT NOT NULL,
  file       TEXT,
  url        TEXT,
  source     TEXT,
  title      TEXT,
  published  TEXT,
  seen       TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX sightings_once
  ON sightings (article, bytes_hash, ifnull(file, ''), ifnull(url, ''), ifnull(source, ''));
CREATE INDEX sightings_bytes_hash ON sightings (bytes_hash);

-- Near duplicates: articles that share the hash of a band are candidates. `signature` is what the caller compares.
CREATE TABLE article_bands (
  band    INTEGER NOT NULL,
  hash    INTEGER NOT NULL,
  article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
  PRIMARY KEY (band, hash, article)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_bands_article ON article_bands (article);

CREATE TABLE article_signatures (
  article   INTEGER PRIMARY KEY REFERENCES articles (n) ON DELETE CASCADE,
  signature BLOB NOT NULL
) STRICT;
