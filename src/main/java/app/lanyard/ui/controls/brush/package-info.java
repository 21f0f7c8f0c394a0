/** A chart of how many talks there were when, with a brush over it that chooses a range of days. */
package app.lanyard.ui.controls.brush;
