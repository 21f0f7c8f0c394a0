package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks whose titles are headings with a heading right below that tells who gave it and
 * where: "### How beans climb", "#### Ada Miller and Bo Chen, Soil Forum, Leeds 2024". Several are
 * a habit.
 */
final class NamesBelowTitleRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST = 200;
  private static final String REASON = "A heading over another one that names its speakers";

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;

  NamesBelowTitleRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var drafts = new ArrayList<TalkDraft>(0);
    List<Section> sections = note.sections();
    for (int i = 1; i < sections.size(); i++) {
      Section title = sections.get(i - 1);
      if (mayBe(title, sections.get(i)) && !findings.isClaimed(title.heading().get().span())) {
        talk(title, sections.get(i), note).ifPresent(drafts::add);
      }
    }
    if (drafts.size() >= FEWEST) {
      drafts.forEach(findings::addTalk);
    }
  }

  /** A cheap test: a phrase with nothing but another heading right below it, one level deeper. */
  private static boolean mayBe(Section title, Section below) {
    return title.body().isEmpty()
        && title.heading().isPresent()
        && below.heading().isPresent()
        && title.heading().get().level() > 1
        && below.heading().get().level() == title.heading().get().level() + 1
        && title.heading().get().text().text().indexOf(' ') > 0
        && below.heading().get().text().text().length() <= LONGEST;
  }

  private Optional<TalkDraft> talk(Section title, Section below, NoteContext note) {
    Block.Heading heading = title.heading().orElseThrow();
    RichText line = below.heading().orElseThrow().text();
    String name = heading.text().text().replace('\n', ' ').strip();
    if (readers.words().isNoTalk(name)) {
      return Optional.empty();
    }
    List<String> parts = TalkLineParts.split(line.text(), LineOccasion.COMMA);
    int people = endOfPeople(parts);
    List<SpeakerCredit> speakers =
        readers.speakers().readCertain(String.join(", ", parts.subList(0, people)));
    boolean sure = people < parts.size() || readers.speakers().startsWithGivenName(line.text());
    if (speakers.isEmpty() || !sure || !note.places().holdTalks(title)) {
      return Optional.empty();
    }
    var draft =
        new TalkDraft(name, heading.span().union(line.span()), REASON)
            .speakers(speakers)
            .kind(readers.kinds().inTitle(name));
    occasion(parts.subList(people, parts.size()), draft, note);
    applier.apply(bodies.read(below.body(), note.dates()), draft, note.dates());
    return Optional.of(note.headings().apply(draft, title.above().reversed()));
  }

  /** Before the first part that is an event, or that has a date. */
  private int endOfPeople(List<String> parts) {
    int end = 1;
    while (end < parts.size() && !isOfOccasion(parts.get(end))) {
      end++;
    }
    boolean events = end < parts.size() && readers.events().first(parts.get(end)).isEmpty();
    return events && end > 1 ? end - 1 : end;
  }

  private boolean isOfOccasion(String part) {
    return readers.events().isName(part) || DateParser.year(part).isPresent();
  }

  private void occasion(List<String> parts, TalkDraft draft, NoteContext note) {
    if (parts.isEmpty()) {
      return;
    }
    draft.event(Optional.of(parts.getFirst()).filter(LineText::isNameLike));
    String rest = String.join(", ", parts);
    draft.date(note.dates().first(rest).map(DateMatch::date).or(() -> DateParser.year(rest)));
  }
}
