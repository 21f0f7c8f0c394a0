/**
 * The library file and its index: two SQLite files, one writer, a few readers. {@link Store} opens
 * them and hands out sessions; each session has a small repository per group of tables. Nothing
 * outside this package sees SQL, and nothing in it knows what a note's text means.
 */
package app.lanyard.store;
