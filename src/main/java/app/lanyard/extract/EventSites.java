package app.lanyard.extract;

import static java.util.Comparator.naturalOrder;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.FoundTalk;
import app.lanyard.model.TracedDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells by the addresses of pages which event of a note a site is that of. */
final class EventSites {

  /** The part of a path right before that of the co-located events. */
  private static final Pattern FOLDER =
      Pattern.compile("/([a-z0-9-]{3,60})/co-?located[a-z-]{0,30}(?:/|$)");

  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private final List<FoundEvent> events;
  private final List<FoundTalk> talks;

  EventSites(List<FoundEvent> events, List<FoundTalk> talks) {
    this.events = List.copyOf(events);
    this.talks = List.copyOf(talks);
  }

  /**
   * The event whose site has the page of a co-located one; of several editions that of its year.
   */
  Optional<FoundEvent> holding(FoundEvent part, String page) {
    Matcher folder = FOLDER.matcher(page.toLowerCase(Locale.ROOT));
    if (!folder.find()) {
      return Optional.empty();
    }
    Set<String> site = words(folder.group(1));
    List<FoundEvent> named =
        events.stream()
            .filter(event -> !event.equals(part))
            .filter(
                event -> !words(event.name()).isEmpty() && site.containsAll(words(event.name())))
            .toList();
    Set<Integer> years = years(part).collect(Collectors.toSet());
    List<FoundEvent> ofYear =
        named.stream().filter(event -> years(event).anyMatch(years::contains)).toList();
    return fullest(ofYear.isEmpty() ? named : ofYear);
  }

  /** The one with the fullest name, if all are the same edition. */
  private Optional<FoundEvent> fullest(List<FoundEvent> fitting) {
    long editions =
        fitting.stream().map(event -> years(event).min(naturalOrder())).distinct().count();
    return editions == 1
        ? fitting.stream().max(Comparator.comparingInt(event -> words(event.name()).size()))
        : Optional.empty();
  }

  private static Set<String> words(String name) {
    return BREAKS
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !YEAR.matcher(word).matches())
        .collect(Collectors.toSet());
  }

  /** The years in an event's name and dates, and of its talks. */
  private Stream<Integer> years(FoundEvent event) {
    Stream<TracedDate> dates =
        Stream.concat(
            Stream.ofNullable(event.date()),
            talks.stream()
                .filter(talk -> event.name().equals(talk.event()))
                .map(FoundTalk::date)
                .filter(Objects::nonNull));
    return Stream.concat(
        DateParser.year(event.name()).map(WrittenDate::year).stream(),
        dates.map(date -> date.span().start().getYear()));
  }
}
