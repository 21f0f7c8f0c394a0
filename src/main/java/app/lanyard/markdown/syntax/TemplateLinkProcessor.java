package app.lanyard.markdown.syntax;

import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Links and pictures whose destination holds a template. CommonMark would see no link there,
 * because of the spaces in it: <code>[text]({{< ref "x.md" >}})</code>.
 */
final class TemplateLinkProcessor implements LinkProcessor {

  private static final int MAX_LENGTH = 1_000;

  @Override
  public LinkResult process(LinkInfo info, Scanner scanner, InlineParserContext context) {
    if (info.destination() != null) {
      return info.destination().contains("{{")
          ? result(info, info.destination(), scanner)
          : LinkResult.none();
    }
    scanner.setPosition(info.afterTextBracket());
    Optional<String> destination = destination(scanner);
    return destination.isPresent() ? result(info, destination.get(), scanner) : LinkResult.none();
  }

  private static LinkResult result(LinkInfo info, String destination, Scanner scanner) {
    String resolved = TemplateDestination.resolve(destination).strip();
    if (info.marker() == null) {
      return LinkResult.wrapTextIn(new Link(resolved, info.title()), scanner.position());
    }
    if (!info.marker().getLiteral().equals("!")) {
      return LinkResult.none();
    }
    Node image = new Image(resolved, info.title());
    return LinkResult.wrapTextIn(image, scanner.position()).includeMarker();
  }

  private static boolean isInside(Scanner scanner) {
    return scanner.hasNext() && scanner.peek() != ')' && scanner.peek() != '\n';
  }

  /** A destination in parentheses that holds at least one template. */
  private static Optional<String> destination(Scanner scanner) {
    if (!scanner.next('(')) {
      return Optional.empty();
    }
    StringBuilder destination = new StringBuilder();
    boolean hasTemplate = false;
    while (destination.length() < MAX_LENGTH && isInside(scanner)) {
      char c = scanner.peek();
      scanner.next();
      destination.append(c);
      boolean opens = c == '{' && (scanner.peek() == '{' || scanner.peek() == '%');
      if (opens) {
        String end = scanner.peek() == '{' ? "}}" : "%}";
        Optional<String> rest = InlineScan.upTo(scanner, end);
        if (rest.isEmpty()) {
          return Optional.empty();
        }
        destination.append(rest.get()).append(end);
        hasTemplate = true;
      }
    }
    return hasTemplate && scanner.next(')')
        ? Optional.of(destination.toString())
        : Optional.empty();
  }
}
