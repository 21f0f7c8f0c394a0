/** The window: navigation, what is shown where, status, theme, dialogs, errors. */
package app.lanyard.ui.shell;
