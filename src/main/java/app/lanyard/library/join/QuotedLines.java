package app.lanyard.library.join;

import app.lanyard.model.SourceSpan;
import app.lanyard.model.correction.Correction.AddTalk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the lines that a talk was added from in its note, which may have changed since: by the
 * letters and digits of what was selected, so that markup and line breaks do not matter. Of several
 * places the one nearest to where it was counts.
 */
final class QuotedLines {

  private final StringBuilder letters = new StringBuilder();
  private final List<String> lines;
  private final int[] starts;

  private QuotedLines(String text) {
    this.lines = text.lines().toList();
    this.starts = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      starts[i] = letters.length();
      letters.append(letters(lines.get(i)));
    }
    starts[lines.size()] = letters.length();
  }

  /** Where the talk is told of, or where it was if what was selected is gone. */
  static SourceSpan of(AddTalk talk, String text) {
    var quoted = new QuotedLines(text);
    String firstLine = talk.quote().strip().lines().findFirst().orElse("");
    if (quoted.holds(talk.span(), letters(talk.quote()))) {
      return talk.span();
    }
    return Stream.of(talk.quote(), firstLine, talk.title())
        .map(QuotedLines::letters)
        .flatMap(quote -> quoted.nearest(quote, talk.span()).stream())
        .findFirst()
        .orElseGet(() -> quoted.clamped(talk.span()));
  }

  private boolean holds(SourceSpan span, String quote) {
    return span.endLine() <= lines.size()
        && letters.substring(starts[span.startLine() - 1], starts[span.endLine()]).contains(quote);
  }

  private Optional<SourceSpan> nearest(String quote, SourceSpan span) {
    SourceSpan nearest = null;
    for (int at = quote.isEmpty() ? -1 : letters.indexOf(quote);
        at >= 0;
        at = letters.indexOf(quote, at + 1)) {
      var found = new SourceSpan(line(at), line(at + quote.length() - 1));
      if (nearest == null || distance(found, span) < distance(nearest, span)) {
        nearest = found;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static int distance(SourceSpan one, SourceSpan other) {
    return Math.abs(one.startLine() - other.startLine());
  }

  /** The line of a letter, counted from 1. */
  private int line(int letter) {
    int line = 1;
    while (starts[line] <= letter) {
      line++;
    }
    return line;
  }

  private SourceSpan clamped(SourceSpan span) {
    int last = Math.max(1, lines.size());
    return new SourceSpan(Math.min(span.startLine(), last), Math.min(span.endLine(), last));
  }

  private static String letters(String text) {
    var letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
