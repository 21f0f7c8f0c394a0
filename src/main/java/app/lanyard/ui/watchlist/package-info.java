/** The list of talks to watch, in the order that the person chooses. */
@NullMarked
package app.lanyard.ui.watchlist;

import org.jspecify.annotations.NullMarked;
