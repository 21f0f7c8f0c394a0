/**
 * What a person can do with their library, a small interface or class each: add and import sources,
 * browse talks and notes, open a note, see what could not be understood, export. Everything here
 * blocks, and is called off the JavaFX thread. {@link Library} opens a library and hands them out.
 */
package app.lanyard.library;
