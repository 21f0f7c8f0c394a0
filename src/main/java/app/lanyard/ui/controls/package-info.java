/** Controls that any feature can use: lazily read lists, chips, empty states, icon buttons. */
package app.lanyard.ui.controls;
