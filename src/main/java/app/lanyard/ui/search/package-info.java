/** The one search over the whole library: its field, and the panel of what it finds. */
package app.lanyard.ui.search;
