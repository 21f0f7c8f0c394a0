/**
 * Where notes come from: folders and files, what in them is a note, whether it changed, and its
 * text whatever its encoding. Files are read, never written. Knows nothing of what is extracted.
 */
package app.lanyard.source;
