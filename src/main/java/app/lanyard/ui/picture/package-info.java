/** Charts of the window as pictures, to be copied or kept in files. */
@NullMarked
package app.lanyard.ui.picture;

import org.jspecify.annotations.NullMarked;
