package app.lanyard.markdown.render;

import app.lanyard.model.SourceSpan;

/**
 * A block of the rendered text.
 *
 * @param start its first position in the rendered text
 * @param end the position after its last
 * @param elementId the id of its HTML element
 * @param span its lines in the file
 */
public record TextBlock(int start, int end, String elementId, SourceSpan span) {}
