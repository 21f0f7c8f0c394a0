/** Work off the JavaFX thread, and its answers on it. */
package app.lanyard.ui.task;
