package app.lanyard.markdown.syntax;

import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/** Makes ordinary paragraphs and text of shortcodes over several lines and of their cards. */
final class CardUnwrapping implements PostProcessor {

  @Override
  public Node process(Node document) {
    TreeWalk.nodes(document, ShortcodeBlock.class).forEach(ShortcodeBlock::becomeParagraph);
    TreeWalk.nodes(document, ShortcodeCard.class).forEach(ShortcodeCard::unwrap);
    return document;
  }
}
