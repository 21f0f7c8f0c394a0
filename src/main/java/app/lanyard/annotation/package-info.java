/**
 * What is marked in notes: how a marked text is remembered, and where it is after the note has
 * changed.
 */
@NullMarked
package app.lanyard.annotation;

import org.jspecify.annotations.NullMarked;
