package app.lanyard.extract;

import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks whose titles are headings with a line in bold type right below that is those who gave
 * them: "### Title", "**Ada Miller (Acme)**". Several in a note are a habit; a single one may be a
 * page about somebody.
 */
final class BoldBylineRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST_BYLINE = 140;
  private static final String REASON = "A heading with its speakers in bold type below it";

  private static final Pattern ADDRESSED =
      Pattern.compile(
          "([^（(\\s]{2,24}(?:\\s[^（(\\s]{1,24})?)\\s?(?:[（(][^（()）]{1,40}[)）])?\\s?(?:さん|氏|様)");
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}[.)]\\s+");

  private final Readers readers;
  private final TalkBodyReader bodies;
  private final BodyApplier applier;

  BoldBylineRecogniser(Readers readers) {
    this.readers = readers;
    this.bodies = new TalkBodyReader(readers);
    this.applier = new BodyApplier(readers);
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var drafts = new ArrayList<TalkDraft>();
    List<Section> all = note.sections();
    for (int i = 0; i + 1 < all.size(); i++) {
      Section titled = all.get(i);
      if (mayBe(titled, all.get(i + 1))
          && !findings.isClaimed(titled.heading().orElseThrow().span())) {
        talk(titled.heading().get(), all.get(i + 1), note, drafts);
      }
    }
    if (drafts.size() >= FEWEST) {
      drafts.forEach(findings::addTalk);
    }
  }

  /** A cheap test: a heading with nothing below it but a bold line or a labelled heading. */
  private static boolean mayBe(Section titled, Section below) {
    return titled.body().isEmpty()
        && titled.heading().filter(h -> h.level() < Block.Heading.BOLD).isPresent()
        && below
            .heading()
            .filter(h -> h.level() > titled.heading().get().level())
            .filter(h -> h.level() == Block.Heading.BOLD || h.text().text().indexOf(':') > 0)
            .filter(h -> h.text().text().length() <= LONGEST_BYLINE)
            .isPresent();
  }

  private void talk(
      Block.Heading heading, Section below, NoteContext note, List<TalkDraft> drafts) {
    Block.Heading byline = below.heading().orElseThrow();
    String title =
        NUMBER.matcher(heading.text().text().replace('\n', ' ').strip()).replaceFirst("");
    List<SpeakerCredit> people = people(byline);
    if (people.isEmpty() || readers.words().isNoTalk(TitleCredits.withoutTime(title))) {
      return;
    }
    var draft =
        new TalkDraft(TitleCredits.withoutTime(title), heading.span().union(byline.span()), REASON)
            .speakers(people)
            .kind(readers.kinds().inTitle(title));
    applier.apply(bodies.read(below.body(), note.dates()), draft, note.dates());
    List<Block.Heading> above =
        below.above().stream().filter(h -> h.level() < heading.level()).toList().reversed();
    drafts.add(note.headings().apply(draft, above));
  }

  /** A deeper heading is a byline only with a label: "## Speaker: Ada Miller, Acme". */
  private List<SpeakerCredit> people(Block.Heading byline) {
    Optional<Field> field = readers.fields().read(byline.text());
    if (field.isPresent()) {
      return field.get().kind().isPeople()
          ? readers.speakers().read(field.get().value().text())
          : List.of();
    }
    if (byline.level() != Block.Heading.BOLD) {
      return List.of();
    }
    List<SpeakerCredit> people = readers.speakers().readCertain(byline.text().text());
    return people.isEmpty() ? addressed(byline.text().text()) : people;
  }

  /** "beans_ada（@ada）さん": whatever the name, it is somebody's. */
  private static List<SpeakerCredit> addressed(String text) {
    Matcher addressed = ADDRESSED.matcher(text);
    return addressed.matches() ? List.of(SpeakerCredit.of(addressed.group(1).strip())) : List.of();
  }
}
