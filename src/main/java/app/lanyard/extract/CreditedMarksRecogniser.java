package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.EmphasisRun;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.TalkKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds talks that the report of an event sets off in its sentences together with those who gave
 * them: "I liked the keynote **How beans climb by Ada Miller**". Books are named so too: a sentence
 * has to speak of talks, or several titles have to be written alike.
 */
final class CreditedMarksRecogniser implements Recogniser {

  private static final int FEWEST_ALIKE = 3;
  private static final int LONGEST = 200;
  private static final int SHORTEST_SENTENCE = 10;
  private static final int LOOKED_AT_BEFORE = 50;
  private static final int KIND_BEFORE = 25;
  private static final String BY = " by ";
  private static final String REASON = "A title set off in a sentence together with who gave it";

  private final Readers readers;

  CreditedMarksRecogniser(Readers readers) {
    this.readers = readers;
  }

  private record Mark(Section section, RichText text, int start, CreditedTitle credited) {}

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var marks = new ArrayList<Mark>(0);
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        RichText text = BlockLines.text(block);
        if (text != null
            && block instanceof Block.Paragraph
            && mayBe(text)
            && !findings.isClaimed(block.span())) {
          marks(text, section, marks);
        }
      }
    }
    if (!marks.isEmpty() && findings.mainEvent().isPresent()) {
      boolean habit = marks.size() >= FEWEST_ALIKE;
      marks.stream()
          .filter(mark -> habit || readers.words().speaksOfTalks(before(mark, LOOKED_AT_BEFORE)))
          .map(mark -> note.headings().apply(draft(mark), mark.section().trail()))
          .forEach(findings::addTalk);
    }
  }

  /** A cheap test: some emphasis with more around it than a line of a list has. */
  private static boolean mayBe(RichText text) {
    return !text.emphases().isEmpty()
        && text.text().contains(BY)
        && text.text().length() - text.emphases().getFirst().end() > SHORTEST_SENTENCE;
  }

  private void marks(RichText text, Section section, List<Mark> marks) {
    Set<Integer> starts = new HashSet<>();
    for (EmphasisRun run : text.emphases()) {
      if (run.end() - run.start() <= LONGEST
          && run.end() - run.start() < text.text().length()
          && starts.add(run.start())) {
        String marked = text.text().substring(run.start(), run.end()).replace('\n', ' ').strip();
        credited(marked).ifPresent(title -> marks.add(new Mark(section, text, run.start(), title)));
      }
    }
  }

  private Optional<CreditedTitle> credited(String marked) {
    return marked.contains(BY)
        ? readers
            .credits()
            .split(marked)
            .filter(title -> title.shape() == CreditedTitle.Shape.BY)
            .filter(title -> title.title().indexOf(' ') > 0)
            .filter(title -> !readers.words().isNoTalk(title.title()))
            .filter(title -> isSure(title))
        : Optional.empty();
  }

  private boolean isSure(CreditedTitle title) {
    String name = title.speakers().getFirst().name();
    return readers.speakers().startsWithGivenName(name)
        || (name.indexOf(' ') > 0 && !Character.isLowerCase(title.title().codePointAt(0)));
  }

  private static String before(Mark mark, int most) {
    return mark.text().text().substring(Math.max(0, mark.start() - most), mark.start());
  }

  private TalkDraft draft(Mark mark) {
    var links = new LineLinks(readers.links());
    for (LinkRun link : mark.text().links()) {
      String label = mark.text().label(link);
      if (link.start() >= mark.start() && label.contains(mark.credited().title())) {
        links.add(label, link);
      }
    }
    Optional<TalkKind> before = readers.kinds().inText(before(mark, KIND_BEFORE));
    return new TalkDraft(mark.credited().title(), mark.text().span(), REASON)
        .speakers(mark.credited().speakers())
        .kind(readers.kinds().inTitle(mark.credited().title()))
        .kind(before)
        .links(links.kept());
  }
}
