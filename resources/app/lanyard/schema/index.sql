-- What can be made anew from the kept text. Dates are days since 1970-01-01.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE note_fact (
  note INTEGER PRIMARY KEY,
  source INTEGER NOT NULL,
  path TEXT NOT NULL, -- with the hash: what this was made from
  sha256 TEXT NOT NULL,
  hidden INTEGER NOT NULL, -- 1 while its source is removed
  title TEXT NOT NULL,
  author TEXT,
  date_start INTEGER,
  date_end INTEGER,
  date_precision TEXT,
  date_origin TEXT,
  language TEXT,
  tags TEXT NOT NULL -- a JSON array
) STRICT;

CREATE INDEX note_fact_by_source ON note_fact (source);
CREATE INDEX note_fact_by_date ON note_fact (date_end DESC, date_start DESC, path, note)
  WHERE hidden = 0;

CREATE TABLE note_tag (
  note INTEGER NOT NULL,
  key TEXT NOT NULL, -- folded
  tag TEXT NOT NULL, -- as the note spells it
  PRIMARY KEY (note, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX note_tag_by_key ON note_tag (key, tag);

-- Where in its note as it is now a marked text is.
CREATE TABLE annotation_place (
  id TEXT PRIMARY KEY, -- of the annotation
  sha256 TEXT NOT NULL, -- with the selector: what this was found for
  selector TEXT NOT NULL,
  state TEXT NOT NULL,
  begins INTEGER NOT NULL, -- in the rendered text, -1 if it is gone
  ends INTEGER NOT NULL,
  current_text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the annotations that are on no note are on, as far as it is there.
CREATE TABLE mark (
  id TEXT PRIMARY KEY, -- of the annotation
  kind TEXT NOT NULL, -- talk, speaker, project or event
  entity INTEGER NOT NULL, -- its number
  note INTEGER -- where a talk is told of first
) STRICT, WITHOUT ROWID;

CREATE INDEX mark_by_entity ON mark (kind, entity);

-- The talks of the notes that tell of marked ones, to know which are new there after a change.
CREATE TABLE marked_note (
  note INTEGER NOT NULL,
  title_key TEXT NOT NULL,
  PRIMARY KEY (note, title_key)
) STRICT, WITHOUT ROWID;

-- What stood in a note with marked texts before it was changed last, until those are found again.
CREATE TABLE former_text (
  note INTEGER PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE finding_problem (
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX finding_problem_by_note ON finding_problem (note);

-- Events and talks as single notes tell of them.

CREATE TABLE event_mention (
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL,
  event INTEGER, -- null until joined
  event_key TEXT NOT NULL,
  implied INTEGER NOT NULL, -- 1 if only the event of a talk
  name TEXT NOT NULL,
  date_start INTEGER,
  date_end INTEGER,
  date_precision TEXT,
  date_origin TEXT,
  location TEXT,
  part_of_key TEXT,
  start_line INTEGER NOT NULL,
  end_line INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX event_mention_by_note ON event_mention (note);
CREATE INDEX event_mention_by_key ON event_mention (event_key);
CREATE INDEX event_mention_by_event ON event_mention (event);

CREATE TABLE mention (
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL,
  position INTEGER NOT NULL, -- among the note's talks
  talk INTEGER, -- null until joined, and while hidden
  added INTEGER NOT NULL DEFAULT 0, -- 1 if a person added it, and no recogniser found it
  schedule_key TEXT,
  title_key TEXT NOT NULL,
  event_key TEXT,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  date_start INTEGER,
  date_end INTEGER,
  date_precision TEXT,
  date_origin TEXT,
  time_start INTEGER, -- minutes of its day
  time_end INTEGER,
  abstract TEXT,
  owner_role TEXT,
  start_line INTEGER NOT NULL,
  end_line INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX mention_by_note ON mention (note, position);
CREATE INDEX mention_by_talk ON mention (talk);
CREATE INDEX mention_by_title ON mention (title_key);
CREATE INDEX mention_by_schedule ON mention (schedule_key) WHERE schedule_key IS NOT NULL;
CREATE INDEX mention_added ON mention (title_key) WHERE added = 1;
CREATE INDEX mention_by_event ON mention (event_key) WHERE event_key IS NOT NULL;

CREATE TABLE mention_speaker (
  mention INTEGER NOT NULL,
  position INTEGER NOT NULL,
  speaker INTEGER, -- null until joined, and if the talk does not have this one
  speaker_key TEXT NOT NULL,
  name TEXT NOT NULL,
  organisation TEXT,
  role TEXT NOT NULL,
  handle TEXT, -- names the person's page; the columns below are for these alone
  page INTEGER, -- the page that gave the name above, if it was found
  written_key TEXT,
  written_name TEXT,
  written_organisation TEXT,
  PRIMARY KEY (mention, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX mention_speaker_by_key ON mention_speaker (speaker_key);
CREATE INDEX mention_speaker_by_speaker ON mention_speaker (speaker, speaker_key, name);
CREATE INDEX mention_speaker_by_handle ON mention_speaker (handle) WHERE handle IS NOT NULL;

CREATE TABLE mention_link (
  mention INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (mention, position)
) STRICT, WITHOUT ROWID;

-- The pages about persons, which other notes of their source name by a handle.
CREATE TABLE person_page (
  id INTEGER PRIMARY KEY AUTOINCREMENT, -- a page that changed is another one to its credits
  note INTEGER NOT NULL,
  handle TEXT NOT NULL,
  speaker_key TEXT NOT NULL,
  name TEXT NOT NULL,
  organisation TEXT,
  start_line INTEGER NOT NULL,
  end_line INTEGER NOT NULL
) STRICT;

CREATE INDEX person_page_by_note ON person_page (note);
CREATE INDEX person_page_by_handle ON person_page (handle);
CREATE INDEX person_page_by_speaker ON person_page (speaker_key);

-- Projects as single notes tell of them. A wording is what a note calls one: most notes share it.

CREATE TABLE project_wording (
  id INTEGER PRIMARY KEY,
  project INTEGER, -- null until joined, and while no shown note has it
  project_key TEXT NOT NULL,
  repository TEXT,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL, -- a JSON array
  url TEXT NOT NULL, -- empty if unknown
  origin INTEGER NOT NULL DEFAULT 0, -- the wording that a person split this one off, by its key
  UNIQUE (name, aliases, url, origin, project_key)
) STRICT;

CREATE INDEX project_wording_by_project ON project_wording (project);
CREATE INDEX project_wording_by_origin ON project_wording (origin) WHERE origin > 0;

-- What a wording may have in common with another of the same project: names and a repository.
CREATE TABLE project_token (
  token TEXT NOT NULL,
  wording INTEGER NOT NULL,
  PRIMARY KEY (token, wording)
) STRICT, WITHOUT ROWID;

CREATE INDEX project_token_by_wording ON project_token (wording);

CREATE TABLE project_mention (
  id INTEGER PRIMARY KEY,
  note INTEGER NOT NULL,
  wording INTEGER NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE INDEX project_mention_by_note ON project_mention (note);
CREATE INDEX project_mention_by_wording ON project_mention (wording, note);

CREATE TABLE project_span (
  mention INTEGER NOT NULL,
  start_line INTEGER NOT NULL,
  end_line INTEGER NOT NULL,
  PRIMARY KEY (mention, start_line, end_line)
) STRICT, WITHOUT ROWID;

-- The talks of a note in whose lines it speaks of a project.
CREATE TABLE project_talk (
  mention INTEGER NOT NULL, -- of the project
  talk_mention INTEGER NOT NULL,
  PRIMARY KEY (mention, talk_mention)
) STRICT, WITHOUT ROWID;

CREATE INDEX project_talk_by_talk ON project_talk (talk_mention);

-- The same, joined across notes.

CREATE TABLE project (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  url TEXT,
  sort TEXT NOT NULL DEFAULT '',
  talks INTEGER NOT NULL DEFAULT 0, -- that come with it
  notes INTEGER NOT NULL DEFAULT 0, -- that are shown and name it
  latest INTEGER -- the last day of these notes; null if none has a date
) STRICT;

CREATE INDEX project_by_name ON project (sort, id);
CREATE INDEX project_by_notes ON project (notes DESC, sort, id);
CREATE INDEX project_by_latest ON project (latest DESC, sort, id);

-- How often a project turned up in a month; the month is 0 where only the year is known.
CREATE TABLE project_time (
  project INTEGER NOT NULL,
  year INTEGER NOT NULL,
  month INTEGER NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (project, year, month)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  date_start INTEGER,
  date_end INTEGER,
  date_precision TEXT,
  date_origin TEXT,
  location TEXT,
  part_of_key TEXT,
  series_key TEXT NOT NULL, -- folded; empty if the name is but a year
  series TEXT NOT NULL,
  sort TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX event_by_name ON event (sort, id);
CREATE INDEX event_by_date ON event (date_end DESC, date_start DESC, sort, id);
CREATE INDEX event_by_whole ON event (part_of_key) WHERE part_of_key IS NOT NULL;
CREATE INDEX event_by_series ON event (series_key, series);

CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  sort TEXT NOT NULL DEFAULT '', -- the name as it is put in order, set with the text below
  talks INTEGER NOT NULL DEFAULT 0,
  latest INTEGER -- the last day of a talk; null if none has a date
) STRICT;

CREATE INDEX speaker_by_name ON speaker (sort, id);
CREATE INDEX speaker_by_talks ON speaker (talks DESC, sort, id);
CREATE INDEX speaker_by_latest ON speaker (latest DESC, sort, id);

CREATE TABLE talk (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  event INTEGER,
  kind TEXT NOT NULL,
  date_start INTEGER,
  date_end INTEGER,
  date_precision TEXT,
  date_origin TEXT,
  time_start INTEGER, -- minutes of its day
  time_end INTEGER,
  note INTEGER NOT NULL, -- where it is told of first
  line INTEGER NOT NULL,
  owner_role TEXT,
  corrected INTEGER NOT NULL, -- 1 if a person put anything of it right
  abstract TEXT,
  -- the order of a day's talks: by time, then those without one; talks of longer spans have none
  slot INTEGER NOT NULL GENERATED ALWAYS AS (
    iif(date_start = date_end, coalesce(time_start, 1440), 1440)) VIRTUAL
) STRICT;

CREATE INDEX talk_by_event ON talk (event);
CREATE INDEX talk_by_group
  ON talk (date_end, date_start, date_precision, event, slot, note, line, id, kind);

CREATE TABLE talk_speaker (
  talk INTEGER NOT NULL,
  position INTEGER NOT NULL,
  speaker INTEGER NOT NULL,
  name TEXT NOT NULL, -- as this talk spells it
  organisation TEXT,
  organisation_key TEXT, -- folded
  role TEXT NOT NULL,
  PRIMARY KEY (talk, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX talk_speaker_by_speaker ON talk_speaker (speaker);
CREATE INDEX talk_speaker_by_organisation
  ON talk_speaker (organisation_key, organisation) WHERE organisation_key IS NOT NULL;

CREATE TABLE talk_link (
  talk INTEGER NOT NULL,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  url TEXT NOT NULL,
  PRIMARY KEY (talk, position)
) STRICT, WITHOUT ROWID;

-- What talks can be told apart by. A value without a talk is no more.

CREATE TABLE facet_value (
  id INTEGER PRIMARY KEY,
  facet INTEGER NOT NULL, -- its number in the program
  key TEXT NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  words TEXT NOT NULL DEFAULT '', -- the label's, folded, a space before each
  talks INTEGER NOT NULL DEFAULT 0,
  UNIQUE (facet, key)
) STRICT;

CREATE INDEX facet_value_by_talks ON facet_value (facet, talks);

CREATE TABLE talk_facet (
  value INTEGER NOT NULL,
  talk INTEGER NOT NULL,
  PRIMARY KEY (value, talk)
) STRICT, WITHOUT ROWID;

CREATE INDEX talk_facet_by_talk ON talk_facet (talk, value);

-- The same once more, a row for each talk: to count the values of many talks, each is read once.
CREATE TABLE talk_facets (
  talk INTEGER PRIMARY KEY,
  list TEXT NOT NULL -- a number for each value: sixteen times its own, and its facet's
) STRICT;

-- Full text. The texts themselves are in the tables above and in the library.

CREATE VIRTUAL TABLE talk_text USING fts5 (
  title, event, speakers, abstract,
  content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE note_text USING fts5 (
  title, path, author, tags, text,
  content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE event_text USING fts5 (
  names,
  content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER event_gone AFTER DELETE ON event BEGIN
  DELETE FROM event_text WHERE rowid = OLD.id;
  UPDATE event_mention SET event = NULL WHERE event = OLD.id;
END;

CREATE VIRTUAL TABLE speaker_text USING fts5 (
  names,
  content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER speaker_gone AFTER DELETE ON speaker BEGIN
  DELETE FROM speaker_text WHERE rowid = OLD.id;
END;

CREATE VIRTUAL TABLE project_text USING fts5 (
  names,
  content = '', contentless_delete = 1, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER project_gone AFTER DELETE ON project BEGIN
  DELETE FROM project_text WHERE rowid = OLD.id;
  DELETE FROM project_time WHERE project = OLD.id;
END;
