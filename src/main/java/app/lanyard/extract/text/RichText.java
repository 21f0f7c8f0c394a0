package app.lanyard.extract.text;

import app.lanyard.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The text of a block without markup, with where its links and emphasis are and the line it starts
 * in. Line breaks of the source are line feeds. Positions count UTF-16 units.
 *
 * @param line the line in the file that the text starts in, counted from 1
 */
public record RichText(String text, List<LinkRun> links, List<EmphasisRun> emphases, int line) {

  public RichText {
    links = List.copyOf(links);
    emphases = List.copyOf(emphases);
  }

  public static RichText plain(String text, int line) {
    return new RichText(text, List.of(), List.of(), line);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The lines of the file that it covers. */
  public SourceSpan span() {
    return new SourceSpan(line, line + newlines(0, text.length()));
  }

  /** The part from one position to another, without white space at its ends. */
  public RichText slice(int from, int to) {
    return slice(from, to, line + newlines(0, from));
  }

  private RichText slice(int from, int to, int lineOfFrom) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int first = start;
    int last = end;
    return new RichText(
        text.substring(first, last),
        links.stream()
            .filter(link -> link.start() >= first && link.end() <= last)
            .map(link -> link.shifted(-first))
            .toList(),
        emphases.stream()
            .filter(run -> run.start() < last && run.end() > first)
            .map(
                run ->
                    new EmphasisRun(
                        Math.max(run.start(), first), Math.min(run.end(), last), run.strong()))
            .map(run -> run.shifted(-first))
            .toList(),
        lineOfFrom + newlines(from, first));
  }

  public RichText from(int position) {
    return slice(position, text.length());
  }

  /** One text for each line of the source that is not blank. */
  public List<RichText> lines() {
    return split('\n');
  }

  /** The parts between a separator, blank ones left out. A separator inside a link stays. */
  public List<RichText> split(char separator) {
    var parts = new ArrayList<RichText>();
    for (RichText cell : cells(separator)) {
      if (!cell.isBlank() || !cell.links().isEmpty()) {
        parts.add(cell);
      }
    }
    return parts;
  }

  /** The parts between a separator, blank ones too. A separator inside a link stays. */
  public List<RichText> cells(char separator) {
    var parts = new ArrayList<RichText>();
    int start = 0;
    int lineOfStart = line;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (text.charAt(i) == separator && !insideLink(i))) {
        parts.add(slice(start, i, lineOfStart));
        lineOfStart += newlines(start, Math.min(i + 1, text.length()));
        start = i + 1;
      }
    }
    return parts;
  }

  public String label(LinkRun link) {
    return text.substring(link.start(), link.end()).strip();
  }

  /** The link that makes up the whole text, but for marks around it. */
  public Optional<LinkRun> wholeLink() {
    return links.stream()
        .filter(link -> !label(link).isEmpty())
        .filter(link -> isDecoration(text.substring(0, link.start())))
        .filter(link -> isDecoration(text.substring(link.end())))
        .findFirst();
  }

  /** Whether it is in strong emphasis from its first character to its last. */
  public boolean isAllStrong() {
    return emphases.stream()
        .anyMatch(run -> run.strong() && run.start() == 0 && run.end() == text.length());
  }

  private boolean insideLink(int position) {
    return links.stream().anyMatch(link -> position >= link.start() && position < link.end());
  }

  private int newlines(int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  private static boolean isDecoration(String around) {
    return around.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
