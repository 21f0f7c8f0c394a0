/**
 * What a person puts right by hand. Corrections are kept data: they are written to the library
 * file, refer to what they correct by keys that last, and are replayed over whatever the notes
 * tell.
 */
package app.lanyard.model.correction;
