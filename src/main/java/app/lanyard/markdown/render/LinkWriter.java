package app.lanyard.markdown.render;

import app.lanyard.markdown.syntax.LibraryLink;
import app.lanyard.markdown.syntax.TemplateDestination;
import org.jspecify.annotations.Nullable;

/** Writes the tags of links; the text between them is not its own. */
final class LinkWriter {

  private final Page page;
  private int open;

  LinkWriter(Page page) {
    this.page = page;
  }

  /**
   * Opens a link, unless it leads where nothing should or stands in another link.
   *
   * @return whether it was opened, and is to be closed
   */
  boolean open(String written) {
    Destination destination = Destination.of(TemplateDestination.resolve(written));
    String href = href(destination);
    if (href == null || open > 0) {
      return false;
    }
    page.open(
        "a", "href", href, "rel", "noopener noreferrer nofollow", "title", destination.value());
    open++;
    return true;
  }

  void close() {
    page.close("a");
    open--;
  }

  /** Writes a link to something that plays elsewhere, under the name of its host. */
  void writeMedia(String source) {
    Destination destination = Destination.of(source);
    if (destination.kind() == Destination.Kind.WEB && open(destination.value())) {
      page.text(destination.host());
      close();
    }
  }

  private static @Nullable String href(Destination destination) {
    return switch (destination.kind()) {
      case WEB, MAIL -> destination.value();
      case FRAGMENT -> "#" + Percent.encode(Percent.decode(destination.value().substring(1)), "");
      case RELATIVE -> toNote(destination.value());
      case NOTE -> toNote(destination.value().substring(LibraryLink.SCHEME.length()));
      case DATA, REFUSED -> null;
    };
  }

  private static String toNote(String target) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    String fragment = hash < 0 ? "" : "#" + encoded(target.substring(hash + 1));
    return LibraryLink.SCHEME + encoded(path) + fragment;
  }

  private static String encoded(String written) {
    return Percent.encode(Percent.decode(written), "/");
  }
}
