/** Starts Lanyard: the one place that wires objects, and start-up and shutdown in order. */
package app.lanyard.app;
