/** Reads the annotations that other programs, and this one, wrote to files. */
package app.lanyard.library.exchange;
