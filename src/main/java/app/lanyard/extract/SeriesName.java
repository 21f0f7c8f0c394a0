package app.lanyard.extract;

import app.lanyard.extract.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the names of series of meetings in titles: "Student Seminar Schedule" is that of the
 * "Student Seminar", while "Past Seminars" names none.
 */
final class SeriesName {

  private static final int MOST_WORDS = 9;

  /** What a series is, in the last words of its name or before an edition. */
  private static final Pattern LAST =
      Pattern.compile(
          "(?:seminars?|seminare?|séminaires?|seminari[oo]s?|colloquium|kolloquium|webinars?|meet-?ups?|stammtisch|treff"
              + "|(?:users?|study|reading|working|interest|discussion)\\s(?:group|club)|(?:journal|book)\\sclub"
              + "|hack\\snight|(?:lecture|seminar|talk|webinar)\\sseries|勉強会|研究会|セミナー|읽기모임|沙龙|митап)"
              + "(?:\\s[-–—:#].{1,25}|\\s#?\\d{1,4})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern HAN_LAST = Pattern.compile("(?:勉強会|研究会|セミナー|沙龙)(?:#?\\d{1,4})?$");

  /** What somebody did, and no name. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\b(?:i|we|what|how|why|my\\sfirst|learn(?:ed|t|ing)|running|starting|organi[sz]ing|hosting|attending|speaking)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> GENERIC =
      Set.of(
          "past",
          "upcoming",
          "previous",
          "next",
          "all",
          "list",
          "archive",
          "archives",
          "schedule",
          "program",
          "programme",
          "agenda",
          "talks",
          "talk",
          "slides",
          "presentations",
          "meetings",
          "meeting",
          "events",
          "event",
          "monthly",
          "weekly",
          "biweekly",
          "our",
          "my",
          "the",
          "of",
          "and",
          "a",
          "an",
          "page",
          "notes",
          "about",
          "from",
          "recordings",
          "videos",
          "speakers",
          "spring",
          "summer",
          "fall",
          "autumn",
          "winter",
          "meetup",
          "meetups",
          "meet-ups",
          "seminar",
          "seminars",
          "webinars",
          "webinar",
          "lecture",
          "series",
          "reading",
          "group",
          "user",
          "users",
          "study",
          "club",
          "at",
          "for",
          "in",
          "virtual",
          "online",
          "local");

  private SeriesName() {}

  /** The name of the series that a title is of, if it is of one that has a name. */
  static Optional<String> of(String title) {
    var words = new ArrayList<String>(List.of(title.strip().split("\\s+")));
    if (words.size() > MOST_WORDS || SENTENCE.matcher(title).find()) {
      return Optional.empty();
    }
    while (!words.isEmpty() && isGeneric(words.getFirst())) {
      words.removeFirst();
    }
    while (!words.isEmpty() && isDroppedLast(words)) {
      words.removeLast();
    }
    boolean named = words.stream().anyMatch(word -> !isGeneric(word) && !isNumber(word));
    return named && endsAsSeries(words) ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  private static boolean endsAsSeries(List<String> words) {
    for (int from = words.size() - 1; from > 0; from--) {
      if (LAST.matcher(String.join(" ", words.subList(from, words.size()))).matches()) {
        return true;
      }
    }
    return isWithoutSpaces(words) && HAN_LAST.matcher(words.getFirst()).find();
  }

  /** "土の勉強会" */
  private static boolean isWithoutSpaces(List<String> words) {
    return words.size() == 1 && words.getFirst().codePoints().anyMatch(Character::isIdeographic);
  }

  /** "(Spring 2024)", "Schedule", but not the word for the series itself. */
  private static boolean isDroppedLast(List<String> words) {
    String last = words.getLast();
    return !endsAsSeries(words) && (isGeneric(last) || isNumber(last) || last.equals("-"));
  }

  private static boolean isGeneric(String word) {
    return GENERIC.contains(Vocabulary.fold(word).replaceAll("[^\\p{L}-]", ""));
  }

  private static boolean isNumber(String word) {
    return word.chars().noneMatch(Character::isLetter);
  }
}
