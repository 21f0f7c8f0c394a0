/** What could not be read or understood, to be read, copied and clicked through. */
package app.lanyard.ui.problems;
