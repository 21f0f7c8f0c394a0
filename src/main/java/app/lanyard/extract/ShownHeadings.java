package app.lanyard.extract;

import app.lanyard.extract.link.LinkClassifier;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import app.lanyard.model.TalkLink;
import java.util.List;
import java.util.Optional;

/**
 * Headings that lead to slides or a recording: by a link that is the whole heading, where several
 * of a note do, or by a link in the paragraph below that says the heading over again. One for each
 * note and thread.
 */
final class ShownHeadings {

  private static final int FEWEST = 2;
  private static final String QUOTES = "\"“”„«»「」『』'’";

  private final LinkClassifier links;
  private final Lazy<Boolean> habit;

  ShownHeadings(List<Section> sections, LinkClassifier links) {
    this.links = links;
    this.habit = new Lazy<>(() -> areSeveral(sections));
  }

  boolean isTitle(HeadingCandidate candidate) {
    Block.Heading heading = candidate.heading();
    return heading.level() > 1
        && isPhrase(candidate.text())
        && ((leads(heading) && habit.get()) || saidBelow(candidate).isPresent());
  }

  private boolean areSeveral(List<Section> sections) {
    return sections.stream()
            .flatMap(section -> section.heading().stream())
            .filter(this::leads)
            .limit(FEWEST)
            .count()
        == FEWEST;
  }

  private boolean leads(Block.Heading heading) {
    return !heading.text().links().isEmpty()
        && heading.text().wholeLink().filter(this::isShown).isPresent();
  }

  private boolean isShown(LinkRun link) {
    LinkKind kind = links.byAddress(link.url());
    return kind == LinkKind.SLIDES || kind == LinkKind.RECORDING;
  }

  /** The link to slides or a recording in the paragraph below that says the heading again. */
  Optional<TalkLink> saidBelow(HeadingCandidate candidate) {
    if (candidate.body().isEmpty()
        || !(candidate.body().getFirst() instanceof Block.Paragraph paragraph)) {
      return Optional.empty();
    }
    RichText text = paragraph.text();
    return text.links().stream()
        .filter(link -> says(text, link, candidate.text()))
        .map(link -> new TalkLink(links.byAddress(link.url()), link.url()))
        .findFirst();
  }

  private boolean says(RichText text, LinkRun link, String heading) {
    return unquoted(text.label(link)).equalsIgnoreCase(unquoted(heading)) && isShown(link);
  }

  private static String unquoted(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isMark(text.charAt(start))) {
      start++;
    }
    while (end > start && isMark(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isMark(char c) {
    return c == ' ' || QUOTES.indexOf(c) >= 0;
  }

  private static boolean isPhrase(String text) {
    return text.indexOf(' ') > 0 || text.codePoints().anyMatch(Character::isIdeographic);
  }
}
