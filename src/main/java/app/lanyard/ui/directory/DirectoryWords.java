package app.lanyard.ui.directory;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkRow;
import app.lanyard.model.TracedDate;
import app.lanyard.ui.controls.facets.FacetWords;
import app.lanyard.ui.directory.page.PageWords;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.MarkWords;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.text.WebAddress;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the views of speakers, projects and events say; each kind has its own words. */
public final class DirectoryWords {

  private static final int ALIASES_SHOWN = 6;

  private final EntityKind kind;
  private final Messages messages;
  private final MarkWords marks;
  private final DateText dates;
  private final FacetWords facets;

  public DirectoryWords(EntityKind kind, Messages messages) {
    this.kind = kind;
    this.messages = messages;
    this.marks = new MarkWords(messages);
    this.dates = new DateText(messages.locale());
    this.facets = new FacetWords(messages);
  }

  EntityKind kind() {
    return kind;
  }

  /** The name of the view. */
  public String title() {
    return own("title");
  }

  String search() {
    return own("search");
  }

  String unread() {
    return own("unread");
  }

  String emptyHint() {
    return own("emptyHint");
  }

  String mergeTitle() {
    return own("merge");
  }

  String splitTitle(String name) {
    return own("split", name);
  }

  /** What the name field of a new one is for. */
  String newName() {
    return own("newName");
  }

  String findAnother() {
    return own("findAnother");
  }

  /** What can be typed to find another. */
  String partOfName() {
    return messages.get("entity.partOfName");
  }

  /** How many there are. */
  String count(Number number) {
    return own("count", number);
  }

  /** Why nothing is shown. */
  String empty(EntityFilter filter) {
    if (!filter.choices().isEmpty()) {
      return own("emptyChoices", facets.listed(filter.text(), filter.choices()));
    }
    return filter.text().isEmpty() ? own("empty") : own("emptyText", filter.text());
  }

  /** That its facets could not be counted. */
  String uncounted() {
    return messages.get("facet.unread");
  }

  /** The line below a name: what is known of it, and its other names. */
  String details(EntityRow row) {
    return joined(" · ", dates(row), detail(row), aliases(row));
  }

  /** Other names that notes give it, at most a handful. */
  String aliases(EntityRow row) {
    if (row.aliases().isEmpty()) {
      return "";
    }
    String names = row.aliases().stream().limit(ALIASES_SHOWN).collect(Collectors.joining(", "));
    int more = row.aliases().size() - ALIASES_SHOWN;
    return more > 0
        ? messages.get("entity.aliasesMore", names, more)
        : messages.get("entity.aliases", names);
  }

  String talks(EntityRow row) {
    return row.talks() == 0 ? "" : messages.get("status.talks", row.talks());
  }

  String notes(EntityRow row) {
    return row.notes() == 0 ? "" : messages.get("status.notes", row.notes());
  }

  /** The lines below the name on its page, its other names left out. */
  String facts(EntityRow row) {
    return joined(" · ", dates(row), detail(row), talks(row), notes(row));
  }

  /** What an order is called. */
  String order(EntityOrder order) {
    return messages.get("entity.order." + order.wireName());
  }

  String sort() {
    return messages.get("command.help.sort");
  }

  /** Whether it is worth to show how often something turned up over the years: not for an event. */
  boolean hasYears() {
    return kind != EntityKind.EVENT;
  }

  String pending() {
    return messages.get("entity.pending");
  }

  /** All of its row in one sentence, for screen readers. */
  String spoken(EntityRow row) {
    return joined(
        ", ",
        row.name(),
        dates(row),
        detail(row),
        aliases(row),
        talks(row),
        notes(row),
        marks.spoken(row.marks()));
  }

  private static String detail(EntityRow row) {
    return WebAddress.brief(row.detail());
  }

  private String dates(EntityRow row) {
    DateSpan days = row.dates();
    return days == null ? "" : dates.span(days);
  }

  String date(@Nullable TracedDate date) {
    return date == null ? "" : dates.span(date.span());
  }

  /** The line below a talk: what the page itself does not say of it. */
  String details(TalkRow talk) {
    return PageWords.details(kind, talk);
  }

  /** All of a line of a page in one sentence, for screen readers. */
  String spoken(PageLine line) {
    return switch (line) {
      case PageLine.Talk(TalkRow talk) ->
          joined(", ", talk.title(), details(talk), date(talk.date()));
      case PageLine.Note note -> joined(", ", note.title(), note.path());
    };
  }

  /** "Ada, Bo and Chidi". */
  String listed(List<String> names) {
    return names.size() == 1
        ? names.getFirst()
        : messages.get(
            "entity.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
  }

  /** What stands where a talk has its date. */
  String noteMark() {
    return messages.get("entity.note");
  }

  private String own(String what, Object... arguments) {
    return messages.get("directory." + kind.wireName() + "." + what, arguments);
  }

  private static String joined(String separator, String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(separator));
  }
}
