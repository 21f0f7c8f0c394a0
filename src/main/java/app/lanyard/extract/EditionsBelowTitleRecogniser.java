package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks whose titles are headings over headings of nothing but the editions they were given
 * at: "## How beans climb" over "### SoilConf 2021". On a page of talks, and several.
 */
final class EditionsBelowTitleRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final String REASON = "A heading over headings of the events it was given at";

  private final Readers readers;
  private final TalkBodyReader bodies;

  EditionsBelowTitleRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
  }

  private record Given(Section title, Section edition) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var all = new ArrayList<Given>(0);
    List<Section> sections = note.sections();
    for (int i = 0; i + 1 < sections.size(); i++) {
      Section section = sections.get(i);
      if (level(section) > 1
          && level(sections.get(i + 1)) == level(section) + 1
          && EventInTitle.isEdition(text(sections.get(i + 1)))
          && isTitle(section, note, findings)) {
        for (Section below : below(sections, i)) {
          all.add(new Given(section, below));
        }
      }
    }
    if (all.stream().map(Given::title).distinct().count() >= FEWEST) {
      all.forEach(given -> findings.addTalk(talk(given, note)));
    }
  }

  private static int level(Section section) {
    return section.heading().map(Block.Heading::level).orElse(0);
  }

  private static String text(Section section) {
    return section
        .heading()
        .map(heading -> heading.text().text().replace('\n', ' ').strip())
        .orElse("");
  }

  private boolean isTitle(Section section, NoteContext note, FindingsBuilder findings) {
    String text = text(section);
    return text.indexOf(' ') > 0
        && !findings.isClaimed(section.heading().orElseThrow().span())
        && !readers.words().isNoTalk(text)
        && !PlaceWords.saysTalks(text)
        && !PlaceWords.listsMeetings(text)
        && readers.events().first(text).isEmpty()
        && note.places().holdTalk(section);
  }

  /** The editions right below a title; none if another heading stands among them. */
  private static List<Section> below(List<Section> sections, int at) {
    var below = new ArrayList<Section>(1);
    int level = level(sections.get(at));
    for (Section section : sections.subList(at + 1, sections.size())) {
      if (level(section) <= level) {
        break;
      }
      if (level(section) == level + 1) {
        if (!EventInTitle.isEdition(text(section))) {
          return List.of();
        }
        below.add(section);
      }
    }
    return below;
  }

  private TalkDraft talk(Given given, NoteContext note) {
    Block.Heading edition = given.edition().heading().orElseThrow();
    String title = text(given.title());
    var draft =
        new TalkDraft(
                title, given.title().heading().orElseThrow().span().union(edition.span()), REASON)
            .event(Optional.of(text(given.edition())))
            .kind(readers.kinds().inTitle(title))
            .links(bodies.glance(given.edition().body()).links());
    return note.headings().apply(draft, given.title().above().reversed());
  }
}
