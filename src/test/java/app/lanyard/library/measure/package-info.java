/**
 * Measures what an import finds against what a careful reader found in the same notes. The measure
 * is that of the project's labels: talks are paired by title or link, their parts compared in
 * pairs.
 */
package app.lanyard.library.measure;
