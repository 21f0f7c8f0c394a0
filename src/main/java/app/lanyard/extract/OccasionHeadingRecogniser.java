package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds talks whose titles are the headings right below headings that are occasions, on pages of
 * talks: "## [Soil Days](…): Leeds, UK - May 2019" over "### How beans climb". Several occasions
 * are a habit.
 */
final class OccasionHeadingRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int FIRST_SIGN = 0x1F000;
  private static final String REASON = "A heading below one that is an event and its date";

  private final Readers readers;
  private final OccasionReader occasions;
  private final TalkBodyReader bodies;

  OccasionHeadingRecogniser(Readers readers) {
    this.readers = readers;
    this.occasions = new OccasionReader(readers);
    this.bodies = new TalkBodyReader(readers);
  }

  private record Under(Occasion occasion, Section section) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    if (findings.mainEvent().isPresent()) {
      return;
    }
    var under = new ArrayList<Under>(0);
    int headed = 0;
    List<Section> sections = note.sections();
    for (int i = 0; i + 1 < sections.size(); i++) {
      Optional<Occasion> occasion = occasion(sections.get(i), sections.get(i + 1), note);
      if (occasion.isPresent()) {
        headed++;
        int level = level(sections.get(i));
        for (int j = i + 1; j < sections.size() && level(sections.get(j)) > level; j++) {
          if (level(sections.get(j)) == level + 1 && isTitle(sections.get(j), findings)) {
            under.add(new Under(occasion.get(), sections.get(j)));
          }
        }
      }
    }
    if (headed >= FEWEST && under.size() >= FEWEST) {
      under.forEach(title -> findings.addTalk(talk(title, note)));
    }
  }

  private static int level(Section section) {
    return section.heading().map(Block.Heading::level).orElse(0);
  }

  /** What a heading with nothing but other headings below it says of when and where. */
  private Optional<Occasion> occasion(Section section, Section next, NoteContext note) {
    return section.body().isEmpty() && level(section) > 0 && level(next) == level(section) + 1
        ? section
            .heading()
            .filter(heading -> Letters.hasDigit(heading.text().text()))
            .flatMap(heading -> occasion(heading.text(), note))
            .filter(_ -> note.places().holdOccasions(section))
        : Optional.empty();
  }

  /** A name alone beside a date may be that of the day: the event has its page or its place. */
  private Optional<Occasion> occasion(RichText heading, NoteContext note) {
    return occasions
        .read(withoutSigns(heading), note.dates())
        .filter(occasion -> !heading.links().isEmpty() || occasion.place().isPresent());
  }

  /** Without flags and the like. */
  private static RichText withoutSigns(RichText heading) {
    var bare = new StringBuilder();
    heading.text().codePoints().map(c -> c >= FIRST_SIGN ? ' ' : c).forEach(bare::appendCodePoint);
    return RichText.plain(bare.toString().replace("  ", " "), heading.line());
  }

  private boolean isTitle(Section section, FindingsBuilder findings) {
    Block.Heading heading = section.heading().orElseThrow();
    String text = heading.text().text();
    return text.indexOf(' ') > 0
        && !findings.isClaimed(heading.span())
        && !readers.words().isNoTalk(text)
        && !PlaceWords.saysTalks(text)
        && !readers.events().isName(text)
        && readers.links().byLabel(text).isEmpty();
  }

  private TalkDraft talk(Under title, NoteContext note) {
    Block.Heading heading = title.section().heading().orElseThrow();
    String text = heading.text().text().replace('\n', ' ').strip();
    var draft =
        new TalkDraft(text, heading.span(), REASON)
            .kind(readers.kinds().inTitle(text))
            .links(bodies.glance(title.section().body()).links());
    return note.headings().apply(title.occasion().apply(draft), title.section().trail());
  }
}
