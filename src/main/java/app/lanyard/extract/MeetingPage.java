package app.lanyard.extract;

import app.lanyard.markdown.FrontMatter;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.TracedDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the pages of single meetings by their front matter: a site keeps them under a category of
 * that name, or says when the event is.
 *
 * @param name the title of the page
 */
record MeetingPage(String name, Optional<String> place) {

  private static final Pattern KIND =
      Pattern.compile("meet-?ups?|meetings?|events?", Pattern.CASE_INSENSITIVE);

  /** Keys by which sites say what kind of page it is. */
  private static final List<String> KEPT =
      List.of("categories", "category", "type", "layout", "tags");

  private static final Set<String> OF_MEETING =
      Set.of("location", "venue", "place", "talks", "speakers", "meetup", "rsvp", "event");

  static Optional<MeetingPage> of(NoteContext note) {
    return dated(note).or(() -> kept(note));
  }

  /** The day of the page that names an event by its title, which is that of the meeting. */
  static Optional<TracedDate> day(NoteContext note, String event) {
    return kept(note)
        .filter(page -> page.name().equals(event))
        .flatMap(_ -> Optional.ofNullable(note.facts().date()))
        .filter(date -> date.origin() == DateOrigin.FRONT_MATTER);
  }

  /** A page with the date of an event, whose title speaks of a gathering. */
  private static Optional<MeetingPage> dated(NoteContext note) {
    String title = note.facts().title();
    return note.note()
        .frontMatter()
        .text("event_date", "eventdate", "date_of_event", "event_start")
        .filter(_ -> MainEventRecogniser.GATHERING.matcher(title).find())
        .map(_ -> new MeetingPage(title, Optional.empty()));
  }

  /** A page under the category of meetings that lists talks or says where to meet. */
  private static Optional<MeetingPage> kept(NoteContext note) {
    FrontMatter matter = note.note().frontMatter();
    boolean meeting =
        KEPT.stream()
            .flatMap(key -> matter.texts(key).stream())
            .anyMatch(kind -> KIND.matcher(kind.strip()).matches());
    return meeting && matter.values().keySet().stream().anyMatch(OF_MEETING::contains)
        ? Optional.of(
            new MeetingPage(note.facts().title(), matter.text("location", "venue", "place")))
        : Optional.empty();
  }
}
