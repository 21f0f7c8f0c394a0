/**
 * What Lanyard is about, as immutable records and enums: notes, events, talks, speakers, dates and
 * where in a note each was found. Knows of no other package.
 */
package app.lanyard.model;
