package app.lanyard.bench.anchor;

import app.lanyard.model.annotation.TextQuote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How Hypothesis finds a quote again, to compare with: at its position if the text is there, else
 * where the text is, as like as can be. The places are ranked by the quote (50), what is before it
 * (20), what is after it (20) and how near to its position it is (2), and the best is taken however
 * good it is. Half of the quote's characters may be wrong, and no more than 256.
 */
public final class PlainProcedure {

  private static final int MOST_ERRORS = 256;
  private static final int CONTEXT = 32;

  /** A part of a text. */
  public record Part(int start, int end, int errors) {}

  private PlainProcedure() {}

  public static Optional<Part> find(String text, TextQuote quote) {
    String exact = quote.exact();
    if (text.startsWith(exact, quote.start())) {
      return Optional.of(new Part(quote.start(), quote.end(), 0));
    }
    List<Part> parts = exactly(text, exact);
    if (parts.isEmpty()) {
      parts = nearly(text, exact, Math.min(MOST_ERRORS, exact.length() / 2));
    }
    return parts.stream().max(Comparator.comparingDouble(part -> score(text, quote, part)));
  }

  private static double score(String text, TextQuote quote, Part part) {
    String prefix = quote.prefix().substring(Math.max(0, quote.prefix().length() - CONTEXT));
    String suffix = quote.suffix().substring(0, Math.min(quote.suffix().length(), CONTEXT));
    String before = text.substring(Math.max(0, part.start() - prefix.length()), part.start());
    String after =
        text.substring(part.end(), Math.min(text.length(), part.end() + suffix.length()));
    double near = 1 - Math.abs(part.start() - quote.start()) / (double) text.length();
    return 50 * (1 - part.errors() / (double) quote.exact().length())
        + 20 * likeness(before, prefix)
        + 20 * likeness(after, suffix)
        + 2 * near;
  }

  private static double likeness(String text, String context) {
    if (context.isEmpty()) {
      return 1;
    }
    return nearly(text, context, context.length()).stream()
        .mapToDouble(part -> 1 - part.errors() / (double) context.length())
        .max()
        .orElse(0);
  }

  private static List<Part> exactly(String text, String exact) {
    List<Part> parts = new ArrayList<>();
    for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      parts.add(new Part(at, at + exact.length(), 0));
    }
    return parts;
  }

  /** The parts with the fewest errors, by the usual table of distances, column after column. */
  private static List<Part> nearly(String text, String pattern, int most) {
    int rows = pattern.length();
    int[] errors = new int[rows + 1];
    int[] starts = new int[rows + 1];
    for (int row = 0; row <= rows; row++) {
      errors[row] = row;
    }
    List<Part> parts = new ArrayList<>();
    int fewest = most;
    for (int end = 1; end <= text.length(); end++) {
      nextColumn(pattern, text.charAt(end - 1), end, errors, starts);
      if (errors[rows] < fewest) {
        parts.clear();
        fewest = errors[rows];
      }
      if (errors[rows] == fewest) {
        parts.add(new Part(Math.min(starts[rows], end), end, fewest));
      }
    }
    return parts;
  }

  private static void nextColumn(String pattern, char c, int end, int[] errors, int[] starts) {
    int diagonal = 0;
    int diagonalStart = end - 1;
    starts[0] = end;
    for (int row = 1; row < errors.length; row++) {
      int left = errors[row];
      int leftStart = starts[row];
      int kept = diagonal + (pattern.charAt(row - 1) == c ? 0 : 1);
      if (kept <= left + 1 && kept <= errors[row - 1] + 1) {
        errors[row] = kept;
        starts[row] = diagonalStart;
      } else if (left <= errors[row - 1]) {
        errors[row] = left + 1;
      } else {
        errors[row] = errors[row - 1] + 1;
        starts[row] = starts[row - 1];
      }
      diagonal = left;
      diagonalStart = leftStart;
    }
  }
}
