package app.lanyard.extract.date;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way of writing a date, given by a pattern and what its groups mean. The pattern is tried where
 * a number or the name of a month begins: no date begins anywhere else.
 *
 * @param places what its dates begin with
 * @param beginning how every match begins: a cheap test at each place
 */
record PatternForm(Set<Place> places, Beginning beginning, Pattern pattern, Meaning meaning) {

  /** What a match says. */
  @FunctionalInterface
  interface Meaning {

    /**
     * @param order that of day and month, for those who need it: it takes time to find out
     * @return empty if there is no such date
     */
    Optional<WrittenDate> of(MatchResult match, Supplier<NumericOrder> order);
  }

  PatternForm {
    places = Set.copyOf(places);
  }

  PatternForm(Place place, Beginning beginning, String pattern, Meaning meaning) {
    this(Set.of(place), beginning, Pattern.compile(pattern), meaning);
  }

  PatternForm(
      Place place,
      Beginning beginning,
      String pattern,
      Function<MatchResult, Optional<WrittenDate>> meaning) {
    this(Set.of(place), beginning, pattern, meaning);
  }

  PatternForm(
      Set<Place> places,
      Beginning beginning,
      String pattern,
      Function<MatchResult, Optional<WrittenDate>> meaning) {
    this(places, beginning, Pattern.compile(pattern), (match, _) -> meaning.apply(match));
  }

  /** The date of this form that begins at a place, null if none does. */
  @Nullable DateMatch at(DateSigns signs, int place, Supplier<NumericOrder> order) {
    if (!beginning.fits(signs, place)) {
      return null;
    }
    String text = signs.text();
    Matcher matcher =
        pattern
            .matcher(text)
            .useTransparentBounds(true)
            .useAnchoringBounds(false)
            .region(signs.start(place), text.length());
    return matcher.lookingAt()
        ? meaning
            .of(matcher, order)
            .map(date -> new DateMatch(signs.start(place), matcher.end(), date))
            .orElse(null)
        : null;
  }

  /** The year in a group, of four figures or of two behind an apostrophe; 0 if there is none. */
  static int year(MatchResult match, int group) {
    String year = match.group(group);
    boolean shortened = year != null && !Character.isDigit(year.charAt(0));
    return shortened ? century(Integer.parseInt(year.substring(1))) : number(match, group);
  }

  /** Two figures are read as people mean them in notes: 69 and less in this century. */
  static int century(int year) {
    return year < 70 ? 2000 + year : 1900 + year;
  }

  /** The number in a group, 0 if the group took no part. */
  static int number(MatchResult match, int group) {
    String digits = match.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
