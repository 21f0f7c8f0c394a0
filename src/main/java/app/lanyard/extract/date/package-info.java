/**
 * Dates as people write them, in several languages: what is written is found and kept as exactly as
 * it is written, and what is not written is not made up. One form of writing a class.
 */
package app.lanyard.extract.date;
