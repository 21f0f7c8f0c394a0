/** What people mark in their notes and on what is found in them. */
@NullMarked
package app.lanyard.model.annotation;

import org.jspecify.annotations.NullMarked;
