package app.lanyard.ui.controls.chart;

/** A place on a drawing, in pixels from its top left corner. */
public record Point(double x, double y) {}
