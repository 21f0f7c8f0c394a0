/**
 * Joins what single notes tell: which talks, events and people are the same, and what all notes
 * together say of each. Pure functions over records; {@link Joiner} alone reads and writes.
 */
package app.lanyard.library.join;
