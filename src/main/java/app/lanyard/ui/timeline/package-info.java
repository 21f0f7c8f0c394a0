/** Talks by date: the list, its filters, and what a row shows. */
package app.lanyard.ui.timeline;
