/** The command line. Knows nothing of JavaFX. */
package app.lanyard.cli;
