/**
 * What the person makes of talks, speakers, projects, events and whole notes: the card where they
 * give stars and ratings, say how far they have come, and write notes.
 */
@NullMarked
package app.lanyard.ui.marks;

import org.jspecify.annotations.NullMarked;
