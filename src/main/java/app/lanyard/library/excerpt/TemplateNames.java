package app.lanyard.library.excerpt;

import app.lanyard.library.excerpt.Excerpt.Item;
import app.lanyard.library.excerpt.Excerpt.TalkFacts;
import app.lanyard.library.listing.MarkdownText;
import com.samskivert.mustache.Mustache;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a template knows by which names. */
final class TemplateNames {

  /** Something with everything, which shows what a template makes of each of its names. */
  static final Excerpt EXAMPLE =
      new Excerpt(
          "talk",
          "Title",
          "key",
          new TalkFacts(
              "2024-01-01", "Event", List.of("Speaker"), List.of(new Excerpt.Link("a", "b"))),
          true,
          "5",
          "watched",
          List.of(
              new Item(
                  "id",
                  "quote",
                  "current",
                  "review",
                  "yellow",
                  "comment",
                  List.of("tag"),
                  Instant.EPOCH,
                  Instant.EPOCH)));

  private static final TalkFacts NOTHING = new TalkFacts(null, null, List.of(), List.of());

  private final ZoneId zone;

  TemplateNames(ZoneId zone) {
    this.zone = zone;
  }

  Map<String, @Nullable Object> of(Excerpt excerpt) {
    TalkFacts talk = excerpt.talk() == null ? NOTHING : excerpt.talk();
    var names = new HashMap<String, @Nullable Object>();
    names.put("kind", excerpt.kind());
    names.put("title", excerpt.title());
    names.put("note", excerpt.kind().equals("note") ? excerpt.place() : null);
    names.put("key", excerpt.kind().equals("note") ? null : excerpt.place());
    names.put("date", talk.date());
    names.put("event", talk.event());
    putList(names, "speakers", talk.speakers());
    putList(
        names,
        "links",
        talk.links().stream()
            .map(link -> Map.of("linkKind", link.kind(), "url", link.url()))
            .toList());
    names.put("starred", excerpt.starred());
    names.put("rating", excerpt.rating());
    names.put("status", excerpt.status());
    putList(names, "tags", tags(excerpt));
    putList(names, "items", excerpt.items().stream().map(this::of).toList());
    names.put("text", lambda(TemplateText::line));
    names.put("quoted", lambda(TemplateText::quoted));
    names.put("indented", lambda(TemplateText::indented));
    names.put("yaml", lambda(TemplateText::yaml));
    names.put("address", lambda(MarkdownText::address));
    names.put("tag", lambda(TemplateText::tag));
    return names;
  }

  private static List<String> tags(Excerpt excerpt) {
    return excerpt.items().stream()
        .flatMap(item -> item.tags().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** A list, and whether it has anything: what stands around a list is written once. */
  private static void putList(Map<String, @Nullable Object> names, String name, List<?> list) {
    names.put(name, list);
    names.put("has" + Character.toUpperCase(name.charAt(0)) + name.substring(1), !list.isEmpty());
  }

  private Map<String, @Nullable Object> of(Item item) {
    var names = new HashMap<String, @Nullable Object>();
    names.put("id", item.id());
    names.put("quote", item.quote());
    names.put("current", item.current());
    names.put("state", item.state());
    names.put("review", item.state().equals("review"));
    names.put("orphaned", item.quote() != null && item.state().equals("orphaned"));
    names.put("colour", item.colour());
    names.put("comment", item.comment());
    putList(names, "tags", item.tags());
    names.put("created", item.created().toString());
    names.put("updated", item.updated().toString());
    names.put("day", item.created().atZone(zone).toLocalDate().toString());
    return names;
  }

  private static Mustache.Lambda lambda(UnaryOperator<String> change) {
    return (fragment, out) -> out.write(change.apply(fragment.execute()));
  }
}
