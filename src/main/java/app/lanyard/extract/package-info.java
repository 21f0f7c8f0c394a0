/**
 * Works out what a parsed note tells of: its own facts, events, talks, speakers, projects. A pure
 * function of one note: one {@link Recogniser} a class, all behind that interface. Joining what
 * several notes say is not done here. Knows nothing of files or SQL.
 */
package app.lanyard.extract;
