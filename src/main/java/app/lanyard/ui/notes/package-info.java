/** The list of notes. */
package app.lanyard.ui.notes;
