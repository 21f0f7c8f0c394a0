-- What tells whose the index of that library is, and of which version.
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES ('made-for', 'd99d73a3-4e59-4db2-975a-aeeddf3d65f8/1/1');
