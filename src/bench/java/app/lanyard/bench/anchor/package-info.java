/** Notes that are marked and then edited, with the place of the mark known throughout. */
@NullMarked
package app.lanyard.bench.anchor;

import org.jspecify.annotations.NullMarked;
