/** The words of the window, and how dates are written in the person's language. */
package app.lanyard.ui.text;
