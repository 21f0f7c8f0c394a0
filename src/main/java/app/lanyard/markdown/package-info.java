/**
 * A note's text as front matter and a CommonMark syntax tree with source spans, its outline, and
 * its rendering to safe HTML. Knows nothing of files or the database. {@link NoteParser} and {@link
 * NoteRenderer} are safe for use by many threads.
 */
package app.lanyard.markdown;
