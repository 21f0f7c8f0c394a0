package app.lanyard.extract.person;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what running text tells of a person right behind the name: "(Org)", "from Org", ", the
 * founder of Org,", ", who works at Org,".
 */
final class AffiliationInText {

  /** Some begin with a small letter or two: "eBay". */
  private static final String WORD =
      "(?:\\p{Lu}|\\d|\\p{Ll}{1,2}\\p{Lu})[\\p{L}\\p{N}&'’+/-]*+(?:\\.\\p{L}+)*+";

  private static final String ORGANISATION =
      "((?:"
          + WORD
          + "|\\p{Ll}[\\p{Ll}\\d-]*\\.(?:io|ai|com|org|net|dev|tech))(?:\\s(?:(?:of|for|the|de|&)\\s){0,2}"
          + WORD
          + "){0,5}(?:\\s(?:team|group|university|foundation))?)";
  private static final Pattern BRACKETS = Pattern.compile("\\s?\\(([^()]{2,120})\\)");
  private static final Pattern FROM =
      Pattern.compile(
          "\\s(?:from|of|at|@|bei|von|del?|da|chez)\\s(?:the\\s|der\\s|la\\s)?" + ORGANISATION);
  private static final Pattern APPOSITION =
      Pattern.compile(
          "\\s?,\\s(?:who\\s(?:works?|worked|is\\sworking)|(?:(?:the|an?|our|former|current)\\s){0,3}"
              + "([\\p{L}][\\p{L}\\s/&-]{1,50}?))\\s(?:of|at|from|for|with)\\s(?:the\\s)?"
              + ORGANISATION
              + "(?:\\s\\([^()]{2,80}\\))?(,(?=\\s(?!and\\b|&)\\p{Ll}))?");
  private static final Pattern LISTED = Pattern.compile("\\s?,\\s" + ORGANISATION);

  private final Wording wording;
  private final Affiliations affiliations;

  AffiliationInText(Wording wording, Affiliations affiliations) {
    this.wording = wording;
    this.affiliations = affiliations;
  }

  /**
   * What is told.
   *
   * @param end the position after it
   * @param organisation empty if brackets hold something else
   * @param shared whether the form holds for those named before as well: "A and B from Org"
   */
  record Told(int end, Optional<String> organisation, boolean shared) {}

  Optional<Told> at(String text, int position) {
    return brackets(text, position)
        .or(() -> from(text, position))
        .or(() -> apposition(text, position))
        .or(() -> listed(text, position));
  }

  private Optional<Told> brackets(String text, int position) {
    Matcher matcher = lookingAt(BRACKETS, text, position);
    if (matcher == null) {
      return Optional.empty();
    }
    String inside = matcher.group(1);
    boolean proper =
        Character.isUpperCase(inside.codePointAt(0))
            || inside.startsWith("@")
            || wording.isRole(inside);
    Optional<String> organisation =
        proper ? affiliations.of(List.of(inside.split("\\s?,\\s", -1))) : Optional.empty();
    return Optional.of(new Told(matcher.end(), organisation, false));
  }

  private static Optional<Told> from(String text, int position) {
    Matcher matcher = lookingAt(FROM, text, position);
    return matcher == null
        ? Optional.empty()
        : Optional.of(new Told(matcher.end(), organisation(matcher.group(1)), true));
  }

  private Optional<Told> apposition(String text, int position) {
    Matcher matcher = lookingAt(APPOSITION, text, position);
    if (matcher == null) {
      return Optional.empty();
    }
    String role = matcher.group(1);
    return role == null || wording.isRole(role)
        ? Optional.of(new Told(matcher.end(), organisation(matcher.group(2)), false))
        : Optional.empty();
  }

  /** ", Org": only of organisations that are known, for names stand there as well. */
  private Optional<Told> listed(String text, int position) {
    Matcher matcher = lookingAt(LISTED, text, position);
    return matcher == null
            || !wording.isOrganisation(matcher.group(1))
            || wording.startsWithGivenName(matcher.group(1))
        ? Optional.empty()
        : Optional.of(new Told(matcher.end(), organisation(matcher.group(1)), false));
  }

  private static Optional<String> organisation(String text) {
    return Optional.of(text.replaceFirst("['’]s$", "").strip());
  }

  private static @Nullable Matcher lookingAt(Pattern pattern, String text, int position) {
    Matcher matcher = pattern.matcher(text).region(position, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }
}
