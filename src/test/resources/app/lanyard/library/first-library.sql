-- A library as the first version that had one left it: the notes, the source and the settings are its own,
-- as are the tables. It could not annotate yet; the annotations are what its tables had room for.
PRAGMA application_id = 1281453689;
PRAGMA user_version = 1;
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
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  target TEXT NOT NULL, -- a key that lasts, as above
  field TEXT NOT NULL,
  value TEXT,
  created TEXT NOT NULL,
  UNIQUE (target, field)
) STRICT;
CREATE TABLE identity (
  id TEXT NOT NULL, -- tells the index of this library from that of another
  -- the size and time of the index file when it was closed; empty while it is open
  index_left TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "identity" VALUES('d99d73a3-4e59-4db2-975a-aeeddf3d65f8','155648 2026-11-22T00:20:27.314474114Z');
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
INSERT INTO "note" VALUES(1,1,'harbour-days-2023.md','03defd48fc3a3248a8438ef8841d2dd9d957e95fb745e4f0a4569e123adff1fc',320,1795306824665578748,'UTF-8',0,'2026-01-02T03:04:05Z','2026-01-02T03:04:05Z','---
title: Harbour Days 2023
date: 2023-05-11
---
# Harbour Days 2023

| Date | Title | Speaker | Event |
| --- | --- | --- | --- |
| 2023-05-11 | Reading tides with SQLite | Ada Example | Harbour Days 2023 |
| 2023-05-12 | A lighthouse in Rust | Lin Sample | Harbour Days 2023 |

Ada said: keep the log, it never lies.
');
INSERT INTO "note" VALUES(2,1,'meadow.md','45a41abfec35e1120a1f7eb24fd606e144b27f580dca4161ca8f8a49610e9034',65,1795306824669654961,'UTF-8',0,'2026-01-02T03:04:05Z','2026-01-02T03:04:05Z','# Meadow Conf 2024

- 2024-06-01: "Counting bees" by Mira Muster
');
CREATE TABLE reading_problem (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source (id),
  path TEXT NOT NULL,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "setting" VALUES('reader.zoom','120');
INSERT INTO "setting" VALUES('theme','dark');
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('folder', 'file')),
  root TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT;
INSERT INTO "source" VALUES(1,'folder','/home/ada/notes','notes',0);
INSERT INTO annotation VALUES ('01KDYK4M4N0000000000000001', 1, 'harbour-days-2023.md', 'highlighting',
  '[{"type":"TextualBody","purpose":"commenting","format":"text/markdown","value":"So true"},{"type":"TextualBody","purpose":"tagging","value":"sayings"}]',
  '[{"type":"TextQuoteSelector","exact":"keep the log","prefix":"Ada said: ","suffix":", it never lies."}]',
  'green', '2026-01-02T03:10:00.000Z', '2026-01-02T03:11:00.000Z', NULL);
INSERT INTO annotation VALUES ('01KDYK4M4N0000000000000002', NULL, 'lanyard:talk/no such talk', 'commenting',
  '[{"type":"TextualBody","purpose":"commenting","format":"text/markdown","value":"Watch it again"}]',
  NULL, NULL, '2026-01-02T03:12:00.000Z', '2026-01-02T03:12:00.000Z', NULL);
INSERT INTO annotation VALUES ('01KDYK4M4N0000000000000003', 2, 'meadow.md', 'commenting',
  '[{"type":"TextualBody","purpose":"commenting","format":"text/markdown","value":"Thrown away"}]',
  NULL, NULL, '2026-01-02T03:13:00.000Z', '2026-01-02T03:13:00.000Z', '2026-01-02T03:14:00.000Z');
CREATE INDEX note_by_content ON note (source, sha256);
CREATE INDEX reading_problem_by_path ON reading_problem (source, path);
CREATE INDEX annotation_by_note ON annotation (note);
