/** The list of everything that the person marked and wrote. */
@NullMarked
package app.lanyard.ui.annotations;

import org.jspecify.annotations.NullMarked;
