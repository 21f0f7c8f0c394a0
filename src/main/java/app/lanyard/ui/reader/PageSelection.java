package app.lanyard.ui.reader;

import app.lanyard.model.SourceSpan;

/**
 * Text selected on the page.
 *
 * @param lines from where its first block begins in the file to where its last one does
 */
record PageSelection(String text, SourceSpan lines) {}
