package app.lanyard.ui.directory.page;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TalkTime;
import app.lanyard.model.TracedDate;
import app.lanyard.model.page.Affiliation;
import app.lanyard.model.page.Edition;
import app.lanyard.model.page.PageNote;
import app.lanyard.model.page.ProjectFacts;
import app.lanyard.model.page.Related;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.MarkWords;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What pages of speakers, projects and events say. */
public final class PageWords {

  private final EntityKind kind;
  private final Messages messages;
  private final DateText dates;
  private final MarkWords marks;

  public PageWords(EntityKind kind, Messages messages) {
    this.kind = kind;
    this.messages = messages;
    this.dates = new DateText(messages.locale());
    this.marks = new MarkWords(messages);
  }

  /** The name of a section, for a kind of page. */
  String section(String what) {
    return messages.get("page." + kind.wireName() + "." + what);
  }

  /** The name of a section that all kinds of pages have. */
  String shared(String what) {
    return messages.get("page.section." + what);
  }

  String day(@Nullable DateSpan date) {
    return date == null ? messages.get("page.noDay") : dates.span(date);
  }

  String date(@Nullable TracedDate date) {
    return date == null ? "" : dates.span(date.span());
  }

  private String date(@Nullable DateSpan date) {
    return date == null ? "" : dates.span(date);
  }

  /** The line below a talk: what the page itself does not say of it. */
  String details(TalkRow talk) {
    return details(kind, talk);
  }

  /** The same on the page of any kind. */
  public static String details(EntityKind kind, TalkRow talk) {
    String event = talk.event() == null ? "" : talk.event().name();
    String people = String.join(", ", talk.speakers());
    return switch (kind) {
      case SPEAKER -> event;
      case EVENT -> people;
      case PROJECT, TALK -> joined(" · ", people, event);
    };
  }

  /** The date of a talk; a programme says it above. */
  String when(TalkRow talk) {
    return kind == EntityKind.EVENT ? "" : date(talk.date());
  }

  String when(PageNote note) {
    return date(note.date());
  }

  /** Whether talks stand at their times, as they do on the page of their event. */
  boolean isProgramme() {
    return kind == EntityKind.EVENT;
  }

  /** "10:30 – 11:15"; empty if it is not known. */
  String time(@Nullable TalkTime time) {
    return time == null ? "" : dates.time(time);
  }

  String spoken(TalkRow talk) {
    return joined(
        ", ",
        talk.title(),
        details(talk),
        date(talk.date()),
        time(talk.time()),
        marks.spoken(talk.marks()));
  }

  /** Talks side by side: their time and their titles. */
  String spoken(List<TalkRow> parallel) {
    String titles = parallel.stream().map(TalkRow::title).collect(Collectors.joining("; "));
    return messages.get("page.parallelSpoken", time(parallel.getFirst().time()), titles);
  }

  String spoken(PageNote note) {
    return joined(", ", note.title(), note.path(), date(note.date()));
  }

  /** A chip: a name and how often. */
  String chip(Related related) {
    return messages.get("page.chip", related.name(), related.count());
  }

  String spoken(Related related) {
    return messages.get("page.chipSpoken", related.name(), related.count());
  }

  /** "2019–2024 · 3 talks". */
  String details(Affiliation affiliation) {
    return joined(" · ", years(affiliation), messages.get("status.talks", affiliation.talks()));
  }

  private static String years(Affiliation affiliation) {
    Integer first = affiliation.firstYear();
    Integer last = affiliation.lastYear();
    if (first == null || last == null) {
      return "";
    }
    return first.equals(last) ? first.toString() : first + "–" + last;
  }

  /** "Graduated project of the CNCF". */
  String standing(ProjectFacts facts) {
    String stage = messages.get("page.stage." + facts.stage().wireName());
    return facts.foundation().isEmpty()
        ? stage
        : messages.get("page.ofFoundation", stage, facts.foundation());
  }

  String when(Edition edition) {
    return date(edition.dates());
  }

  String counts(Edition edition) {
    return joined(
        " · ",
        edition.talks() == 0 ? "" : messages.get("status.talks", edition.talks()),
        edition.speakers() == 0 ? "" : messages.get("directory.speaker.count", edition.speakers()));
  }

  String spoken(Edition edition) {
    return joined(", ", edition.name(), when(edition), edition.place(), counts(edition));
  }

  String more(PageRow.More more) {
    return switch (more.section()) {
      case TALKS -> messages.get("page.moreTalks", more.count());
      case NOTES -> messages.get("page.moreNotes", more.count());
    };
  }

  String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  Messages messages() {
    return messages;
  }

  DateText dates() {
    return dates;
  }

  static String joined(String separator, String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(separator));
  }
}
