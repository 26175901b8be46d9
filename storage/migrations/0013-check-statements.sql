-- What a check says as a code with its figures (JSON), so that it can be put into words in either language. NULL in what
-- was stored before: `heshu reprocess` fills it in.
ALTER TABLE checks ADD COLUMN says TEXT;
