/** What a person marked, as Markdown files for note programs. */
@NullMarked
package app.lanyard.library.excerpt;

import org.jspecify.annotations.NullMarked;
