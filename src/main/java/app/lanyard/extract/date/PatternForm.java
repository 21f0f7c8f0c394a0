package app.lanyard.extract.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form given by a pattern and what its groups mean. The pattern is tried where a number or the
 * name of a month begins: no date begins anywhere else.
 *
 * @param needs what every text has that the pattern is found in: a cheap test before it
 * @param beginning how every match begins: a cheap test at each place
 */
record PatternForm(
    Predicate<DateSigns> needs,
    Beginning beginning,
    Pattern pattern,
    Function<MatchResult, Optional<WrittenDate>> meaning)
    implements DateForm {

  PatternForm(
      Predicate<DateSigns> needs,
      Beginning beginning,
      String pattern,
      Function<MatchResult, Optional<WrittenDate>> meaning) {
    this(needs, beginning, Pattern.compile(pattern), meaning);
  }

  @Override
  public List<DateMatch> find(CharSequence text, DateSigns signs) {
    if (!needs.test(signs)) {
      return List.of();
    }
    int place = next(text, signs, 0, 0);
    if (place == signs.size()) {
      return List.of();
    }
    var found = new ArrayList<DateMatch>(2);
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int free = 0;
    while (place < signs.size()) {
      int start = signs.start(place);
      if (matcher.region(start, text.length()).lookingAt()) {
        Optional<WrittenDate> date = meaning.apply(matcher);
        if (date.isPresent()) {
          found.add(new DateMatch(start, matcher.end(), date.get()));
          free = matcher.end();
        }
      }
      place = next(text, signs, place + 1, free);
    }
    return found;
  }

  /** The next place, from one on, where the form may begin; their number if there is none. */
  private int next(CharSequence text, DateSigns signs, int from, int free) {
    int place = from;
    while (place < signs.size()
        && (signs.start(place) < free
            || !beginning.fits(text, signs.start(place), signs.end(place)))) {
      place++;
    }
    return place;
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
