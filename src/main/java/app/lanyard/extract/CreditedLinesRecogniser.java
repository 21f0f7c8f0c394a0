package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds talks in paragraphs of several lines each of which tells a title and by whom it was: "[How
 * beans climb](…) by Ada Miller (@ada)". Several in a note are a habit.
 */
final class CreditedLinesRecogniser implements Recogniser {

  private static final int FEWEST = 2;
  private static final int LONGEST = 300;
  private static final String REASON = "A line that tells a title and by whom, one of several";
  private static final Pattern BEHIND_NAME =
      Pattern.compile("\\s?[(（][@\\d][^()（）]{0,40}[)）]\\.?$");
  private static final Pattern BRACKETS = Pattern.compile("\\s?[(（][^()（）]{0,30}[)）]");

  private final Readers readers;

  CreditedLinesRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    var drafts = new ArrayList<TalkDraft>(0);
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        if (block instanceof Block.Paragraph paragraph
            && paragraph.depth() == 0
            && mayBe(paragraph.text())
            && !findings.isClaimed(paragraph.span())
            && note.places().holdTalks(section)) {
          for (RichText line : paragraph.text().lines()) {
            talk(line)
                .map(draft -> note.headings().apply(draft, section.trail()))
                .ifPresent(drafts::add);
          }
        }
      }
    }
    if (drafts.size() >= FEWEST) {
      drafts.forEach(findings::addTalk);
    }
  }

  /** A cheap test: several lines, a link, and a word that names who gave what. */
  private static boolean mayBe(RichText lines) {
    String text = lines.text();
    return !lines.links().isEmpty()
        && text.indexOf('\n') > 0
        && (text.contains(" by ") || text.contains(" von ") || text.contains(" por "));
  }

  private Optional<TalkDraft> talk(RichText line) {
    if (line.text().length() > LONGEST) {
      return Optional.empty();
    }
    String named = BEHIND_NAME.matcher(line.text()).replaceFirst("");
    return readers
        .credits()
        .split(named)
        .filter(credited -> credited.shape() == CreditedTitle.Shape.BY)
        .map(credited -> draft(credited, line))
        .filter(draft -> isTitle(draft.title()));
  }

  private boolean isTitle(String title) {
    return title.indexOf(' ') > 0
        && !Character.isLowerCase(title.codePointAt(0))
        && !readers.words().isNoTalk(title)
        && readers.fields().kindOf(title).isEmpty();
  }

  private TalkDraft draft(CreditedTitle credited, RichText line) {
    var links = new LineLinks(readers.links());
    String title = credited.title();
    List<LinkRun> all = line.links();
    if (!all.isEmpty()
        && all.getFirst().start() <= 1
        && title.startsWith(line.label(all.getFirst()))) {
      title = line.label(all.getFirst());
    } else {
      title = BRACKETS.matcher(title).replaceAll("").strip();
    }
    all.forEach(link -> links.add(line.label(link), link));
    return new TalkDraft(title, line.span(), REASON)
        .speakers(credited.speakers())
        .kind(readers.kinds().inTitle(title))
        .links(links.kept());
  }
}
