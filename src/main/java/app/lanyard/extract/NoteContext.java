package app.lanyard.extract;

import app.lanyard.markdown.ParsedNote;

/** What a recogniser may look at: the parsed note and the path it has in its source. */
record NoteContext(ParsedNote note, String path) {}
