package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds where an event was in what a note tells at its beginning: a city of the list {@code cities}
 * among its tags, or behind "in", "at" or "to" in its title or a sentence, if that names the event.
 */
final class PlaceFinder {

  private static final int PARAGRAPHS = 6;
  private static final int LONGEST = 1_000;
  private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?。！？])\\s+");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:in|at|to|near|from|visit(?:ed|ing)?|nach|en|à|em|em|в|на)\\s(?:downtown\\s|beautiful\\s|sunny\\s|rainy\\s"
              + "|the\\scity\\sof\\s|the\\sheart\\sof\\s)?"
              + "(\\p{Lu}[\\p{L}.'’-]{1,30}(?:\\s\\p{Lu}[\\p{L}.'’-]{1,30}){0,2})(,\\s\\p{Lu}[\\p{L}]{1,20})?",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern IN_YEAR =
      Pattern.compile(
          ",?\\s(?:in\\s|im\\s(?:Jahr\\s)?|en\\s|em\\s|back\\sin\\s)?\\(?((?:19|20)\\d{2})\\b");
  private static final Pattern WORD_START =
      Pattern.compile(
          "(?<![\\p{L}'’])(?!(?<=\\s)(?:am|an|da|de|del|der|di|do|la|of|sur|the|upon)\\b)\\p{Ll}");
  private static final Pattern EVENT_WORD =
      Pattern.compile(
          "\\b(?:conference|summit|event|konferenz|conférence|conferencia|conferência)\\b",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> cities = Vocabulary.words("cities");

  /**
   * @param event the event's name
   * @param near other names and words that stand for it, such as its series
   */
  Optional<String> find(NoteContext note, String event, String near) {
    Optional<Integer> year = DateParser.year(event).map(WrittenDate::year);
    return note.facts().tags().stream()
        .filter(tag -> cities.contains(Vocabulary.fold(tag)))
        .map(PlaceFinder::capitalised)
        .findFirst()
        .or(
            () ->
                sentences(note)
                    .filter(
                        sentence ->
                            sentence.contains(event)
                                || sentence.contains(near)
                                || EVENT_WORD.matcher(sentence).find())
                    .flatMap(sentence -> city(sentence, year).stream())
                    .findFirst());
  }

  /** Tags are often written small. */
  private static String capitalised(String tag) {
    return WORD_START.matcher(tag).replaceAll(start -> start.group().toUpperCase(Locale.ROOT));
  }

  /**
   * @param year the event's: a place that another year is told with was that of another edition
   */
  private Optional<String> city(String sentence, Optional<Integer> year) {
    return PLACE
        .matcher(sentence)
        .results()
        .filter(place -> !isOfOther(sentence.substring(place.end()), year))
        .flatMap(
            place -> {
              String region = place.group(2) == null ? "" : place.group(2);
              return longestCity(place.group(1))
                  .map(c -> withRegion(c, place.group(1), region))
                  .stream();
            })
        .findFirst();
  }

  private static boolean isOfOther(String behind, Optional<Integer> year) {
    Matcher told = IN_YEAR.matcher(behind);
    return year.isPresent()
        && told.lookingAt()
        && !told.group(1).equals(String.valueOf(year.get()));
  }

  private static String withRegion(String city, String words, String region) {
    return words.equals(city) ? city + region : city;
  }

  /** The longest of the leading words that are a city: "Las Vegas", not "Las". */
  private Optional<String> longestCity(String words) {
    String part = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    while (!part.isEmpty()) {
      if (cities.contains(Vocabulary.fold(part))) {
        return Optional.of(part);
      }
      int space = part.lastIndexOf(' ');
      part = part.substring(0, Math.max(0, space));
    }
    return Optional.empty();
  }

  private static Stream<String> sentences(NoteContext note) {
    Stream<String> paragraphs =
        note.blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .limit(PARAGRAPHS)
            .map(block -> ((Block.Paragraph) block).text().text())
            .map(text -> text.substring(0, Math.min(text.length(), LONGEST)))
            .flatMap(SENTENCES::splitAsStream);
    return Stream.concat(Stream.of(note.facts().title()), paragraphs);
  }
}
