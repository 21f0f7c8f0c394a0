package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.NumericOrder;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Letters;
import app.lanyard.model.DateSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a note's path says: a date, a language, a readable name.
 *
 * @param path with slashes, relative to the source
 */
record FilePath(String path) {

  private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{1,9}$");
  private static final Pattern DATE_PREFIX =
      Pattern.compile(
          "^(?:(?:19|20)\\d{2}[-_.]?\\d{2}(?:[-_.]?\\d{2})?|\\d{2}[-_.]\\d{2}[-_.]\\d{2,4})"
              + "(?:[-_T]\\d{4}(?=[-_]))?[-_. ]+");
  private static final Pattern MONTH =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_](\\d{2})(?!\\d)");

  /** "notes_dec_10_18" */
  private static final Pattern NAMED_MONTH =
      Pattern.compile(
          "(?:^|[^a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[_-](\\d{1,2})[_-]((?:20)?\\d{2})(?!\\d)");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern FOLDERS =
      Pattern.compile("(?:^|/)((?:19|20)\\d{2})/(\\d{1,2})(?:/(\\d{1,2}))?(?=/)");
  private static final Pattern LANGUAGE_SUFFIX =
      Pattern.compile("[._-](en|de|fr|es|pt|it|zh|ja|ko|ru)(?:[-_][A-Za-z]{2,4})?$");
  private static final Pattern LANGUAGE_FOLDER =
      Pattern.compile("(?:^|/)(en|de|fr|es|pt|it|zh|ja|ko|ru)(?:[-_][A-Za-z]{2,4})?/");
  private static final List<String> UNNAMED = List.of("readme", "index", "_index");

  /** The file's name without folders and extension. */
  String stem() {
    String name = fileName();
    return name.indexOf('.') < 0 ? name : EXTENSION.matcher(name).replaceFirst("");
  }

  /** The file's name without its ending, or its folder's for a README or index. */
  String pageName() {
    String name = stem();
    if (UNNAMED.contains(name.toLowerCase(Locale.ROOT)) && path.indexOf('/') > 0) {
      String folder = path.substring(0, path.lastIndexOf('/'));
      return folder.substring(folder.lastIndexOf('/') + 1);
    }
    return name;
  }

  /** A title made of {@link #pageName()}, without the date that it begins with. */
  String readableName() {
    String name = pageName();
    String bare = DATE_PREFIX.matcher(name).replaceFirst("");
    String words = (bare.isBlank() ? name : bare).replaceAll("[-_\\s]+", " ").strip();
    return words.isEmpty()
        ? fileName()
        : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + words.substring(words.offsetByCodePoints(0, 1));
  }

  /** The date in the file's name, else in its folders' names. */
  Optional<DateSpan> date() {
    return Letters.hasDigit(path) ? written() : Optional.empty();
  }

  private Optional<DateSpan> written() {
    return inName().or(this::monthInName).or(this::inFolders).or(this::yearAsName);
  }

  Optional<String> language() {
    Matcher suffix = LANGUAGE_SUFFIX.matcher(stem().toLowerCase(Locale.ROOT));
    if (suffix.find()) {
      return Optional.of(suffix.group(1));
    }
    Matcher folder = LANGUAGE_FOLDER.matcher(path);
    return folder.find() ? Optional.of(folder.group(1)) : Optional.empty();
  }

  private String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Optional<DateSpan> inName() {
    return new DateParser(NumericOrder.UNSETTLED)
        .find(stem()).stream()
            .map(DateMatch::date)
            .filter(date -> date.day() > 0)
            .flatMap(date -> date.span().stream())
            .findFirst()
            .or(this::namedMonthInName);
  }

  private Optional<DateSpan> namedMonthInName() {
    Matcher named = NAMED_MONTH.matcher(stem().toLowerCase(Locale.ROOT));
    if (!named.find()) {
      return Optional.empty();
    }
    String year = named.group(3).length() == 2 ? "20" + named.group(3) : named.group(3);
    return new DateParser(NumericOrder.UNSETTLED)
        .first(named.group(1) + " " + named.group(2) + ", " + year)
        .flatMap(match -> match.date().span());
  }

  private Optional<DateSpan> monthInName() {
    Matcher month = MONTH.matcher(stem());
    return month.find()
        ? WrittenDate.month(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)))
            .span()
        : Optional.empty();
  }

  /** "2019.md": the page of a year. */
  private Optional<DateSpan> yearAsName() {
    return YEAR.matcher(stem()).matches()
        ? WrittenDate.year(Integer.parseInt(stem())).span()
        : Optional.empty();
  }

  private Optional<DateSpan> inFolders() {
    Matcher folders = FOLDERS.matcher(path);
    if (!folders.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(folders.group(1));
    int month = Integer.parseInt(folders.group(2));
    String day = folders.group(3);
    return day == null
        ? WrittenDate.month(year, month).span()
        : WrittenDate.day(year, month, Integer.parseInt(day)).span();
  }
}
