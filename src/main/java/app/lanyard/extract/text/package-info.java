/**
 * A parsed note as a flat run of blocks whose text keeps its links, emphasis and lines, and the
 * word lists that the recognisers work with. What reads meaning into them is elsewhere.
 */
package app.lanyard.extract.text;
