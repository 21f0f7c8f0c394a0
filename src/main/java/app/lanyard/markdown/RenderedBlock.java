package app.lanyard.markdown;

import app.lanyard.model.SourceSpan;

/**
 * A block of rendered text: a paragraph, a heading, a table cell, a list item's text, a code block.
 *
 * @param start its first position in the rendered text
 * @param end the position after its last
 * @param elementId the id of its HTML element
 * @param span its lines in the file
 */
public record RenderedBlock(int start, int end, String elementId, SourceSpan span) {}
