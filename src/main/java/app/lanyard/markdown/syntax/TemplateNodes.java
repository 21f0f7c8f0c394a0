package app.lanyard.markdown.syntax;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What a template's tag means where it stands in the text. What is unknown is invisible. */
final class TemplateNodes {

  private TemplateNodes() {}

  static Node of(String tag) {
    Arguments arguments = Arguments.of(tag);
    Optional<String> id = arguments.named("id", "video_id", "src").or(() -> arguments.value(1));
    return switch (arguments.name()) {
      case "figure", "img", "image", "picture", "responsive_image" -> picture(arguments);
      case "youtube", "youtubelite" -> video("YouTube", "https://www.youtube.com/watch?v=", id);
      case "vimeo" -> video("Vimeo", "https://vimeo.com/", id);
      case "tweet", "twitter", "x" -> post(arguments, "Post on X");
      case "gist" -> gist(arguments);
      case "post_url" ->
          id.map(name -> link(LibraryLink.toNote(name), name)).orElseGet(Invisible::new);
      case "ref", "relref", "link" -> id.map(path -> link(path, path)).orElseGet(Invisible::new);
      default -> embedded(arguments);
    };
  }

  /** Sites name their own tags after what they show: "lazyYoutube", "include youtube.html". */
  private static Node embedded(Arguments arguments) {
    boolean included = arguments.name().equals("include") || arguments.name().equals("partial");
    String tag = included ? arguments.value(1).orElse("") : arguments.name();
    Optional<String> id =
        arguments
            .named("id", "video_id", "videoid", "video", "src")
            .or(() -> arguments.value(included ? 2 : 1));
    return tag.toLowerCase(Locale.ROOT).contains("youtube")
        ? video("YouTube", "https://www.youtube.com/watch?v=", id)
        : ShortcodeCard.of(arguments).orElseGet(Invisible::new);
  }

  private static Node picture(Arguments arguments) {
    String path = arguments.named("src", "path", "link").or(() -> arguments.value(1)).orElse("");
    String caption = arguments.named("caption", "title").orElse("");
    String alt = arguments.named("alt").orElse(caption);
    if (path.isEmpty()) {
      return new Invisible();
    }
    Image image = new Figure(TemplateDestination.resolve(path), caption);
    if (!alt.isEmpty()) {
      image.appendChild(new Text(alt));
    }
    return image;
  }

  private static Node video(String site, String prefix, Optional<String> id) {
    return id.map(
            given -> link(given.startsWith("http") ? given : prefix + given, "Video on " + site))
        .orElseGet(Invisible::new);
  }

  private static Node post(Arguments arguments, String label) {
    Optional<String> id = arguments.named("id").or(() -> arguments.value(1));
    String user = arguments.named("user").orElse("i/web");
    return id.map(
            given ->
                link(
                    given.startsWith("http")
                        ? given
                        : "https://x.com/%s/status/%s".formatted(user, given),
                    label))
        .orElseGet(Invisible::new);
  }

  private static Node gist(Arguments arguments) {
    Optional<String> user = arguments.value(1);
    Optional<String> id = arguments.value(2);
    String path = user.orElse("") + id.map(given -> "/" + given).orElse("");
    return path.isEmpty()
        ? new Invisible()
        : link("https://gist.github.com/" + path, "Gist " + path);
  }

  private static Node link(String destination, String label) {
    Link link = new Link(destination, null);
    link.appendChild(new Text(label));
    return link;
  }
}
