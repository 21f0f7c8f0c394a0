package app.lanyard.ui.reader;

import app.lanyard.ui.text.Messages;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a note's pictures ready to be shown: its own get an address that names the note, and those
 * that can't be shown, or are on the web, become a box with their words.
 */
final class PagePictures {

  /** The class of the button that loads a picture from the web; its box has {@code data-src}. */
  static final String SHOW_BUTTON = "show-picture";

  static final String REMOTE_BOX = "remote-picture";

  /** The kinds that the engine can draw. */
  private static final Pattern WITHIN_THE_NOTE =
      Pattern.compile("data:image/(png|jpe?g|gif|bmp|svg\\+xml)[;,]");

  private final PictureFiles files;
  private final Messages messages;

  PagePictures(PictureFiles files, Messages messages) {
    this.files = files;
    this.messages = messages;
  }

  void prepare(Document page, long noteId) {
    page.select("img").forEach(picture -> prepareOwn(picture, noteId));
    page.select("." + REMOTE_BOX).forEach(this::prepareRemote);
    page.select(".missing-picture")
        .forEach(placeholder -> placeholder.replaceWith(missing(alternative(placeholder))));
  }

  private void prepareOwn(Element picture, long noteId) {
    String source = picture.attr("src");
    picture.removeAttr("loading"); // A picture that comes later would move what is being read.
    if (WITHIN_THE_NOTE.matcher(source).lookingAt()) {
      return;
    }
    Optional<String> url = pathOf(source).flatMap(path -> urlOf(noteId, path));
    url.ifPresentOrElse(
        found -> picture.attr("src", found),
        () -> picture.replaceWith(missing(picture.attr("alt"))));
  }

  /** The path in {@code note-image:///PATH}, decoded. */
  private static Optional<String> pathOf(String source) {
    String prefix = PictureAddress.SCHEME + ":///";
    return source.startsWith(prefix)
        ? Optional.of(PictureAddress.decode(source.substring(prefix.length())))
        : Optional.empty();
  }

  /** The path may end in a query, as on the web: if no file is called so, it doesn't count. */
  private Optional<String> urlOf(long noteId, String path) {
    return Stream.of(path, path.replaceFirst("[?#].*", ""))
        .flatMap(candidate -> addressOf(noteId, candidate).stream())
        .findFirst();
  }

  private Optional<String> addressOf(long noteId, String path) {
    return files
        .find(noteId, path)
        .map(file -> new PictureAddress(noteId, path).url(file.modified().toMillis()));
  }

  private Element missing(String alternative) {
    Element box = box(alternative);
    addNote(box, messages.get("reader.picture.missing"));
    return box;
  }

  private void prepareRemote(Element placeholder) {
    String source = placeholder.attr("data-src");
    Element box = box(alternative(placeholder)).addClass(REMOTE_BOX).attr("data-src", source);
    addNote(box, host(source));
    box.appendElement("button")
        .addClass(SHOW_BUTTON)
        .attr("type", "button")
        .text(messages.get("reader.picture.show"));
    placeholder.replaceWith(box);
  }

  private static String alternative(Element placeholder) {
    return Stream.of(placeholder.attr("data-alt"), placeholder.attr("data-label"))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElseGet(placeholder::text);
  }

  private Element box(String alternative) {
    String words = alternative.isBlank() ? messages.get("reader.picture.unnamed") : alternative;
    Element box = new Element("span").addClass("picture");
    box.appendElement("span").addClass("picture-words").text(words);
    return box;
  }

  private static void addNote(Element box, String text) {
    box.appendText(" ").appendElement("span").addClass("picture-note").text(text);
    box.appendText(" ");
  }

  private static String host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).orElse(url);
    } catch (IllegalArgumentException notAnAddress) {
      // What can't be taken apart is shown whole: the person sees where the picture would come
      // from.
      return url;
    }
  }
}
