-- What the person puts right. Each row is one step, which is undone and redone as a whole; a step
-- that was undone before another was made can't be redone, and is kept all the same.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  made TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('stands', 'undone', 'superseded')),
  corrections TEXT NOT NULL CHECK (json_valid(corrections)) -- an array of objects
) STRICT;

CREATE INDEX change_by_state ON change (state, id);

-- Another one with each step that is made, undone or redone: tells an index that shows all of them
-- from one that does not. Empty until there is a step.
ALTER TABLE identity ADD COLUMN corrections TEXT NOT NULL DEFAULT '';

-- No version ever wrote to it.
DROP TABLE correction;
