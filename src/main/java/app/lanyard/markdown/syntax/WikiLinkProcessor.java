package app.lanyard.markdown.syntax;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Obsidian's links: {@code [[Note]]}, {@code [[Note#heading|alias]]}, {@code ![[picture.png]]}. It
 * is asked about the inner brackets, and takes the outer ones with them. With an address behind it,
 * {@code [[slides]](https://…)}, it is a link like any other, whose label is in brackets.
 */
final class WikiLinkProcessor implements LinkProcessor {

  private static final Pattern PICTURE =
      Pattern.compile(".+\\.(png|jpe?g|gif|webp|svg|bmp|avif)", Pattern.CASE_INSENSITIVE);

  @Override
  public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    scanner.setPosition(info.afterTextBracket());
    String text = info.text();
    boolean isWikiLink =
        info.marker() == null
            && isText(info.openingBracket().getPrevious(), "[")
            && scanner.next(']')
            && scanner.peek() != '('
            && !text.isBlank()
            && !text.startsWith("^")
            && !text.contains("\n")
            && context.getDefinition(LinkReferenceDefinition.class, text) == null;
    if (!isWikiLink) {
      return LinkResult.none();
    }
    Node outer = info.openingBracket().getPrevious();
    Node bang = outer.getPrevious();
    boolean embeds = isText(bang, "!");
    outer.unlink();
    if (embeds) {
      bang.unlink();
    }
    return LinkResult.replaceWith(node(text, embeds), scanner.position());
  }

  private static Node node(String text, boolean embeds) {
    int bar = text.indexOf('|');
    String target = (bar < 0 ? text : text.substring(0, bar)).strip();
    String alias = bar < 0 ? "" : text.substring(bar + 1).strip();
    if (embeds && PICTURE.matcher(target).matches()) {
      return picture(target, alias);
    }
    Link link = new Link(destination(target), null);
    link.appendChild(new Text(alias.isEmpty() ? label(target) : alias));
    return link;
  }

  private static Node picture(String target, String alias) {
    Image image = new Image(target, null);
    boolean isSize = alias.matches("\\d+(x\\d+)?");
    image.appendChild(new Text(alias.isEmpty() || isSize ? target : alias));
    return image;
  }

  private static String destination(String target) {
    return target.startsWith("#")
        ? "#" + target.substring(1).strip().toLowerCase(Locale.ROOT).replace(' ', '-')
        : LibraryLink.toNote(target);
  }

  private static String label(String target) {
    String shown = target.startsWith("#") ? target.substring(1) : target;
    return shown.replace("#", " › ");
  }

  private static boolean isText(Node node, String literal) {
    return node instanceof Text text && text.getLiteral().equals(literal);
  }
}
