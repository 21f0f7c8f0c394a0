package app.lanyard.markdown.syntax;

import org.commonmark.node.CustomNode;

/** Markup that stands for nothing a reader would see. It is taken out of the finished tree. */
final class Invisible extends CustomNode {}
