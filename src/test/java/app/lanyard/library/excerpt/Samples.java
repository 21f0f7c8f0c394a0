package app.lanyard.library.excerpt;

import app.lanyard.library.excerpt.Excerpt.Item;
import app.lanyard.library.excerpt.Excerpt.Link;
import app.lanyard.library.excerpt.Excerpt.TalkFacts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Things that were marked. */
final class Samples {

  private static final Instant THEN = Instant.parse("2024-07-01T10:00:00Z");

  private Samples() {}

  static Excerpt note(String path, Item... items) {
    return new Excerpt("note", "Tides & boats", path, null, false, null, null, List.of(items));
  }

  static Excerpt talk(String title) {
    return new Excerpt(
        "talk",
        title,
        "reading waves @ tide talks",
        new TalkFacts(
            "2024-06-03",
            "Tide Talks",
            List.of("Ada Example"),
            List.of(new Link("recording", "https://video.example/w?v=(1)"))),
        true,
        "4",
        "watched",
        List.of(remark("Again!", "sea")));
  }

  static Item highlight(String quote, String comment, String... tags) {
    return item(quote, null, "anchored", "green", comment, tags);
  }

  static Item remark(String comment, String... tags) {
    return item(null, null, "anchored", null, comment, tags);
  }

  static Item changed(String quote, String current) {
    return item(quote, current, "review", "yellow", "");
  }

  static Item gone(String quote) {
    return item(quote, null, "orphaned", "yellow", "");
  }

  private static Item item(
      @Nullable String quote,
      @Nullable String current,
      String state,
      @Nullable String colour,
      String comment,
      String... tags) {
    return new Item("01J", quote, current, state, colour, comment, List.of(tags), THEN, THEN);
  }
}
