package app.lanyard.markdown.syntax;

import org.commonmark.node.CustomNode;

/** Marked text, as Obsidian writes it: {@code ==marked==}. */
public final class Highlight extends CustomNode {}
