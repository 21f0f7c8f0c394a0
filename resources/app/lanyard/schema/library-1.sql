-- What can't be had again: where notes come from, their text, and what the person made of them.

CREATE TABLE identity (
  id TEXT NOT NULL, -- tells the index of this library from that of another
  -- the size and time of the index file when it was closed; empty while it is open
  index_left TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('folder', 'file')),
  root TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;

CREATE TABLE note (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL, -- bytes
  modified INTEGER NOT NULL, -- nanoseconds since 1970-01-01T00:00Z
  charset TEXT NOT NULL,
  gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
  first_import TEXT NOT NULL,
  last_import TEXT NOT NULL,
  text TEXT NOT NULL, -- last, so that the other columns are read without it
  UNIQUE (source, path)
) STRICT;

CREATE INDEX note_by_content ON note (source, sha256);

-- What was wrong while walking and reading; what is wrong in the text itself is in the index.
CREATE TABLE reading_problem (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  path TEXT NOT NULL,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX reading_problem_by_path ON reading_problem (source, path);

-- W3C Web Annotations. The target is a key that lasts: a note's path, or lanyard:talk/KEY.
CREATE TABLE annotation (
  id TEXT PRIMARY KEY, -- a ULID
  note INTEGER REFERENCES note (id),
  target TEXT NOT NULL,
  motivation TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  selector TEXT CHECK (selector IS NULL OR json_valid(selector)),
  color TEXT,
  created TEXT NOT NULL,
  updated TEXT NOT NULL,
  deleted TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX annotation_by_note ON annotation (note);

CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  target TEXT NOT NULL, -- a key that lasts, as above
  field TEXT NOT NULL,
  value TEXT,
  created TEXT NOT NULL,
  UNIQUE (target, field)
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
