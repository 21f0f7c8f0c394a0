/**
 * The data at the top of a note: finds it, reads it in its notation, and saves what it can of what
 * is broken.
 */
package app.lanyard.markdown.frontmatter;
