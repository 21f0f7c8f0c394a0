/** What the window remembers from one day to the next. */
package app.lanyard.ui.settings;
