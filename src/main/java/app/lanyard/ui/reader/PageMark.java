package app.lanyard.ui.reader;

/**
 * A highlight on the page.
 *
 * @param style the name of its looks in the page's style sheet
 */
record PageMark(String style, TextRange range) {}
