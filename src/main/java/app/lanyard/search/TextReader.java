package app.lanyard.search;

import app.lanyard.model.search.QueryProblem.Kind;
import app.lanyard.model.search.Term;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the words and phrases of a query. */
final class TextReader {

  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern STARS_BEFORE = Pattern.compile("^\\*+");
  private static final Pattern STARS_AFTER = Pattern.compile("\\*+$");

  private final Problems problems;

  TextReader(Problems problems) {
    this.problems = problems;
  }

  /** Whether there is anything in it that an index of words can hold. */
  static boolean hasLetters(String text) {
    return LETTER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).find();
  }

  /** The word or phrase of a part; nothing if there is none in it. */
  Optional<Term> read(Part part, boolean excluded) {
    return part.quoted() ? phrase(part, excluded) : word(part, excluded);
  }

  private Optional<Term> phrase(Part part, boolean excluded) {
    if (part.isBlank()) {
      problems.leftOut(
          part.closed() ? Kind.EMPTY_QUOTES : Kind.UNCLOSED_QUOTE, part.start(), part.end());
      return Optional.empty();
    }
    if (!part.closed()) {
      String understood = '"' + part.text().strip() + '"';
      problems.add(Kind.UNCLOSED_QUOTE, part.start(), part.end(), understood);
    }
    return withLetters(part, part.text())
        .map(text -> new Term.Phrase(text.strip(), !part.closed(), excluded));
  }

  private Optional<Term> word(Part part, boolean excluded) {
    String word = withoutStars(part, withoutBrackets(part));
    return withLetters(part, word).map(text -> new Term.Word(text, excluded));
  }

  private Optional<String> withLetters(Part part, String text) {
    if (hasLetters(text)) {
      return Optional.of(text);
    }
    problems.leftOut(Kind.NO_LETTERS, part.start(), part.end(), part.text());
    return Optional.empty();
  }

  private String withoutBrackets(Part part) {
    String text = part.text();
    boolean opens = text.startsWith("(");
    boolean closes = text.endsWith(")") && text.indexOf('(') < 0;
    if (!opens && !closes) {
      return text;
    }
    String bare = text.replace("(", "").replace(")", "");
    if (hasLetters(bare)) {
      problems.add(Kind.NO_BRACKETS, part.start(), part.end(), bare);
    }
    return bare;
  }

  private String withoutStars(Part part, String text) {
    String fromStart = STARS_BEFORE.matcher(text).replaceFirst("");
    if (fromStart.length() < text.length() && hasLetters(fromStart)) {
      problems.add(Kind.NO_ENDINGS, part.start(), part.end(), fromStart);
    }
    return STARS_AFTER.matcher(fromStart).replaceFirst("");
  }
}
