package app.lanyard.extract.project;

/** A name in a note that is a project's, and why it is taken for one. */
record Judged(Mention mention, Reason reason) {}
