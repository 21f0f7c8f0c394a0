package app.lanyard.markdown.render;

import app.lanyard.markdown.syntax.TemplateDestination;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes pictures. Those beside the note get an address that the reader answers, small ones in the
 * note itself are kept, and remote ones wait for a click. None adds to the text.
 */
final class PictureWriter {

  private static final String SCHEME = "note-image:///";
  private static final int MAX_DATA_LENGTH = 14_000_000;
  private static final Pattern DATA =
      Pattern.compile("data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=%]++");

  private final Page page;

  PictureWriter(Page page) {
    this.page = page;
  }

  /**
   * @param alt the text that stands for the picture; may be empty
   * @param title what is shown when the pointer rests on it, if anything
   */
  void write(String written, String alt, @Nullable String title) {
    Destination destination = Destination.of(TemplateDestination.resolve(written));
    switch (destination.kind()) {
      case RELATIVE, NOTE -> local(path(destination), alt, title);
      case WEB -> remote(destination, alt);
      case DATA -> data(destination.value(), alt, title);
      case FRAGMENT, MAIL, REFUSED -> missing(alt);
    }
  }

  private static String path(Destination destination) {
    String value = destination.value();
    return Percent.decode(
        destination.kind() == Destination.Kind.NOTE ? value.substring("note:".length()) : value);
  }

  /** Slashes are encoded too, because else dots between them would be resolved away. */
  private void local(String path, String alt, @Nullable String title) {
    page.open(
        "img",
        "src",
        SCHEME + Percent.encode(path, ""),
        "alt",
        alt,
        "title",
        title,
        "data-path",
        path,
        "loading",
        "lazy");
  }

  private void data(String value, String alt, @Nullable String title) {
    if (value.length() > MAX_DATA_LENGTH || !DATA.matcher(value).matches()) {
      missing(alt);
      return;
    }
    page.open("img", "src", value, "alt", alt, "title", title);
  }

  private void remote(Destination destination, String alt) {
    String host = destination.host();
    String label = alt.isEmpty() ? host : alt + " (" + host + ")";
    page.open(
        "span",
        "class",
        "remote-picture",
        "data-src",
        destination.value(),
        "data-alt",
        alt,
        "data-host",
        host,
        "data-label",
        label,
        "role",
        "img",
        "aria-label",
        label,
        "title",
        destination.value());
    page.close("span");
  }

  private void missing(String alt) {
    page.open(
        "span", "class", "missing-picture", "data-label", alt, "role", "img", "aria-label", alt);
    page.close("span");
  }
}
