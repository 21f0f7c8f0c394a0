/** Tables as text that other programs read. */
@NullMarked
package app.lanyard.library.listing;

import org.jspecify.annotations.NullMarked;
