package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds talks in lists below a heading "Speakers" of one evening: "## 3 May 2021", "### Speakers",
 * "- Ada Miller: How beans climb". Without a day above, what stands behind the names are positions.
 */
final class BelowSpeakersRecogniser implements Recogniser {

  private static final int SHORTEST_TITLE = 6;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_NAMES = 80;
  private static final int LONGEST_LABEL = 24;
  private static final String REASON = "A speaker of that day and a title";

  private static final Pattern MARK = Pattern.compile("\\s?:\\s|\\s(?:-{1,2}|–|—)\\s");

  private final Readers readers;

  BelowSpeakersRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      if (isOfSpeakers(section) && isOfDay(section, note)) {
        for (Block block : section.body()) {
          if (block instanceof Block.Item item
              && item.depth() == 1
              && !findings.isClaimed(item.span())) {
            talk(item.text())
                .map(draft -> note.headings().apply(draft, section.trail()))
                .ifPresent(findings::addTalk);
          }
        }
      }
    }
  }

  private boolean isOfSpeakers(Section section) {
    return section
        .heading()
        .filter(heading -> heading.level() > 1 && heading.text().text().length() <= LONGEST_LABEL)
        .map(heading -> LineText.ends(heading.text().text()))
        .flatMap(readers.fields()::kindOf)
        .filter(kind -> kind == FieldKind.SPEAKER)
        .isPresent();
  }

  private static boolean isOfDay(Section section, NoteContext note) {
    return section.above().stream()
        .flatMap(heading -> note.headings().date(heading).stream())
        .anyMatch(date -> date.day() > 0);
  }

  private Optional<TalkDraft> talk(RichText text) {
    String letters = text.text().replace('\n', ' ');
    Matcher mark = MARK.matcher(letters);
    if (!mark.find() || mark.start() > LONGEST_NAMES) {
      return Optional.empty();
    }
    List<SpeakerCredit> people = readers.speakers().readCertain(letters.substring(0, mark.start()));
    String title = title(text, letters, mark.end());
    if (people.isEmpty() || !isTitle(title)) {
      return Optional.empty();
    }
    return Optional.of(
        new TalkDraft(title, text.span(), REASON)
            .speakers(people)
            .kind(readers.kinds().inTitle(title))
            .links(LineLinks.in(text, readers.links())));
  }

  /** The link or the quotation right behind the mark, or all before the next bracket. */
  private static String title(RichText text, String letters, int start) {
    for (LinkRun link : text.links()) {
      if (link.start() == start) {
        return QuotedTitle.unquoted(text.label(link).replace('\n', ' '));
      }
    }
    int links = text.links().stream().mapToInt(LinkRun::start).min().orElse(letters.length());
    int bracket = letters.indexOf(" [", start);
    int end = Math.min(links, bracket < 0 ? letters.length() : bracket);
    return end <= start ? "" : QuotedTitle.unquoted(LineText.ends(letters.substring(start, end)));
  }

  private boolean isTitle(String title) {
    return title.length() >= SHORTEST_TITLE
        && title.length() <= LONGEST_TITLE
        && title.indexOf(' ') > 0
        && !readers.words().isNoTalk(title);
  }
}
