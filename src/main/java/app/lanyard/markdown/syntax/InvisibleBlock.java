package app.lanyard.markdown.syntax;

import org.commonmark.node.CustomBlock;

/** A block that a reader would not see. It is taken out of the finished tree. */
final class InvisibleBlock extends CustomBlock {}
