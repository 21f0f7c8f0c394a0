/** Putting talks right: the card of a talk, hiding and adding talks, and why something is there. */
package app.lanyard.ui.correction;
