package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.Passage;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.FoundTalk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which events of a note were part of others: "Edge Day, co-located with GardenConf 2024",
 * those listed below "Co-located events", and those whose page is among the co-located ones of
 * another event's site.
 */
final class EventParts {

  private static final Pattern PART_OF =
      Pattern.compile(
          "[\\s,(]{1,3}(?:(?:is|was|an?|as)\\s)?(?:co-?located\\s(?:event\\s)?(?:with|at|of)|part\\sof"
              + "|in\\sconjunction\\swith|im\\srahmen\\s(?:der|des|von))\\s(?:the\\s)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CO_LOCATED =
      Pattern.compile("\\bco-?located\\b", Pattern.CASE_INSENSITIVE);

  /** One of these is in every text that {@link #PART_OF} and {@link #CO_LOCATED} find. */
  private static final List<String> SIGNS = List.of("located", "art of", "onjunction", "ahmen");

  /**
   * One of these begins what {@link #PART_OF} finds, where the rest goes on in another line too.
   */
  private static final List<String> BEGINNINGS = List.of("located", "part", "onjunction", "ahmen");

  private static final int LATEST_NAME = 1;

  private final EventNameFinder names;

  EventParts(EventNameFinder names) {
    this.names = names;
  }

  /** The events of a note, those that were part of another with its name. */
  List<FoundEvent> complete(NoteContext note, FindingsBuilder findings, List<FoundTalk> talks) {
    List<FoundEvent> events = findings.events();
    if (events.isEmpty() || SIGNS.stream().noneMatch(note.note().text()::contains)) {
      return events;
    }
    Map<String, String> wholes = new HashMap<>();
    var sites = new EventSites(events, talks);
    for (Passage passage : note.prose().passages()) {
      said(passage.text(), events, wholes);
      linked(passage.text(), findings, sites, wholes);
    }
    note.sections().forEach(section -> listed(section, note, findings, wholes));
    return events.stream().map(event -> within(event, wholes)).toList();
  }

  private static FoundEvent within(FoundEvent event, Map<String, String> wholes) {
    String whole = wholes.get(Vocabulary.fold(event.name()));
    boolean nested = whole != null && wholes.containsKey(Vocabulary.fold(whole));
    return whole == null || nested ? event : event.within(whole);
  }

  /** "Edge Day, co-located with GardenConf 2024" */
  private void said(RichText text, List<FoundEvent> events, Map<String, String> wholes) {
    if (BEGINNINGS.stream().noneMatch(text.text()::contains)) {
      return;
    }
    Matcher between = PART_OF.matcher(text.text());
    while (between.find()) {
      String before = text.text().substring(0, between.start());
      names
          .leading(text.text().substring(between.end()), LATEST_NAME)
          .ifPresent(
              whole ->
                  events.stream()
                      .filter(event -> before.endsWith(event.name()))
                      .forEach(event -> put(event.name(), whole.name(), wholes)));
    }
  }

  /** What a section of co-located events lists, in a note or below a heading of the other event. */
  private static void listed(
      Section section, NoteContext note, FindingsBuilder findings, Map<String, String> wholes) {
    boolean colocated =
        section.heading().filter(h -> CO_LOCATED.matcher(h.text().text()).find()).isPresent();
    if (!colocated) {
      return;
    }
    Optional<String> whole =
        section.above().reversed().stream()
            .filter(heading -> heading.level() > 1)
            .flatMap(heading -> note.headings().event(heading).stream())
            .map(EventHeadings.Headed::name)
            .findFirst()
            .or(() -> findings.mainEvent().map(FoundEvent::name));
    whole.ifPresent(
        name ->
            findings.events().stream()
                .filter(event -> section.body().stream().anyMatch(block -> isIn(event, block)))
                .forEach(event -> put(event.name(), name, wholes)));
  }

  private static boolean isIn(FoundEvent event, Block block) {
    return block.span().startLine() <= event.span().startLine()
        && event.span().endLine() <= block.span().endLine();
  }

  /** "[Edge Day](https://events.example/gardenconf/co-located-events/edge-day)" */
  private static void linked(
      RichText text, FindingsBuilder findings, EventSites sites, Map<String, String> wholes) {
    for (LinkRun link : text.links()) {
      if (link.url().contains("located")) {
        findings
            .event(text.label(link))
            .ifPresent(
                event ->
                    sites
                        .holding(event, link.url())
                        .ifPresent(whole -> put(event.name(), whole.name(), wholes)));
      }
    }
  }

  private static void put(String part, String whole, Map<String, String> wholes) {
    String folded = Vocabulary.fold(part);
    if (!folded.equals(Vocabulary.fold(whole))) {
      wholes.putIfAbsent(folded, whole);
    }
  }
}
