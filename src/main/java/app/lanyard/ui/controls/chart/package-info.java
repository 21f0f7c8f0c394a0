/**
 * Charts as numbers and words, and how they are drawn. A {@link
 * app.lanyard.ui.controls.chart.Chart} draws itself as marks on a {@link
 * app.lanyard.ui.controls.chart.Drawing} of any size; what turns the marks into nodes of the window
 * or into a picture file needs to know nothing else.
 */
package app.lanyard.ui.controls.chart;
