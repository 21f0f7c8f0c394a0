/**
 * A note's text as front matter and a CommonMark syntax tree with source spans, its outline, and
 * its rendering to safe HTML. Knows nothing of files or the database. {@link
 * app.lanyard.markdown.NoteParser} and {@link app.lanyard.markdown.NoteRenderer} are safe for use
 * by many threads.
 *
 * <p>The work is done below: {@code frontmatter} reads the data at the top, {@code syntax} adds to
 * CommonMark what notes use beside it, {@code render} writes the HTML and the text.
 */
package app.lanyard.markdown;
