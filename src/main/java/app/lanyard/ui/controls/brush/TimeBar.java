package app.lanyard.ui.controls.brush;

import java.time.LocalDate;

/**
 * One bar of a chart.
 *
 * @param last included
 * @param talks not a whole number where talks are shared out among the bars of their span
 */
public record TimeBar(LocalDate first, LocalDate last, double talks) {}
