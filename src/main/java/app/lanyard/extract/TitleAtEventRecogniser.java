package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks whose headings tell behind a sign where they were given: "### How beans climb @ Soil
 * Days (2024)", "#### [What worms do](…) @SoilNights". Several headings of a page of talks have to
 * be written so, as one alone may be the handle of a person.
 */
final class TitleAtEventRecogniser implements Recogniser {

  private static final int FEWEST = 3;
  private static final int LONGEST = 200;
  private static final String REASON = "A heading with a title and the event, one of several";

  private static final Pattern TITLE_AT_EVENT =
      Pattern.compile("^(?<title>\\S.{3,}?)\\s@\\s?(?<event>[\\p{Lu}\\p{Lo}\\d!#].{1,60})$");
  private static final Pattern YEAR_LAST =
      Pattern.compile("[\\s,]{0,2}[(（\\[]?((?:19|20)\\d{2})[)）\\]]?$");

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;

  TitleAtEventRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  private record Given(Section section, Block.Heading heading, String title, String event) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var all = new ArrayList<Given>(0);
    for (Section section : note.sections()) {
      section
          .heading()
          .filter(heading -> heading.text().text().indexOf('@') > 0)
          .filter(heading -> !findings.isClaimed(heading.span()))
          .flatMap(heading -> given(section, heading))
          .ifPresent(all::add);
    }
    if (all.size() >= FEWEST && all.stream().allMatch(given -> holdsTalks(given, note))) {
      Set<Block.Heading> titles = Collections.newSetFromMap(new IdentityHashMap<>());
      all.forEach(given -> titles.add(given.heading()));
      for (Given given : all) {
        List<Block.Heading> above =
            given.section().above().reversed().stream()
                .filter(heading -> !titles.contains(heading))
                .toList();
        findings.addTalk(talk(given, above, note));
      }
    }
  }

  private Optional<Given> given(Section section, Block.Heading heading) {
    String text = heading.text().text().replace('\n', ' ').strip();
    Matcher matcher = TITLE_AT_EVENT.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    String title = matcher.group("title").strip();
    boolean other =
        readers.words().isNoTalk(title) || !readers.speakers().readCertain(title).isEmpty();
    return other
        ? Optional.empty()
        : Optional.of(new Given(section, heading, title, matcher.group("event").strip()));
  }

  /** The headings above say so; this one names an event. */
  private static boolean holdsTalks(Given given, NoteContext note) {
    var above =
        new Section(Optional.empty(), given.section().above().reversed(), given.section().body());
    return note.places().holdTalks(above);
  }

  /**
   * @param others the headings above, without those that are titles: what they say is their own
   */
  private TalkDraft talk(Given given, List<Block.Heading> others, NoteContext note) {
    Optional<DateMatch> stated = note.dates().first(given.event());
    Optional<WrittenDate> date =
        stated.map(DateMatch::date).or(() -> DateParser.year(given.event()));
    var draft =
        new TalkDraft(QuotedTitle.unquoted(given.title()), given.heading().span(), REASON)
            .event(Optional.of(bare(given.event(), stated)))
            .date(date)
            .kind(readers.kinds().inTitle(given.title()));
    for (var link : given.heading().text().links()) {
      var kind = readers.links().byAddress(link.url());
      if (LineLinks.isOfTalk(kind)) {
        draft.link(kind, link.url());
      }
    }
    applier.apply(bodies.read(given.section().body(), note.dates()), draft, note.dates());
    return note.headings().apply(draft, others);
  }

  /** The event without the date behind it; a year outside brackets is that of the edition. */
  private static String bare(String event, Optional<DateMatch> date) {
    String name =
        date.filter(found -> found.date().month() > 0)
            .map(found -> event.substring(0, found.start()))
            .orElse(event);
    Matcher year = YEAR_LAST.matcher(name);
    return LineText.ends(
        year.find() && name.endsWith(")") ? name.substring(0, year.start()) : name);
  }
}
