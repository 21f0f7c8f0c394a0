package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.TracedDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles of notes that are nothing but the name of one meeting, most often with its day or month.
 */
final class MeetingTitle {

  /** "November Python Pune meetup 2019" */
  private static final Pattern GATHERING =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\d.+#]*\\s){2,5}(?:meet-?up|conference|summit|unconference|workshop)"
              + "(?:\\s(?<year>(?:19|20)\\d{2}))?");

  /** "February 2012 Meeting", "April Meetup 2015" */
  private static final Pattern MONTHLY =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}{2,8}\\s(?:(?:19|20)\\d{2}\\s(?:meeting|meet-?up)|(?:meeting|meet-?up)\\s(?:19|20)\\d{2})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern GATHERED =
      Pattern.compile("\\s(?:meeting|meet-?up)\\s", Pattern.CASE_INSENSITIVE);

  /** "[Rétro] Meetup du 6 Novembre 2018 chez Acme", "Meeting Tuesday July 25th 2017 7pm - 9pm" */
  private static final Pattern OF_DAY =
      Pattern.compile(
          "(?:\\[[^\\[\\]]{2,20}]\\s*)?(?<name>(?:Meet-?up|Meeting|Apéro|Treffen|Stammtisch|Rencontre|Encuentro|Encontro)"
              + "\\s(?:(?:du|vom|am|del|do|of|on)\\s)?(?<date>\\S.{5,30}?)(?:\\s(?:chez|bei|en|no|na|at|in)\\s.{2,40})?)"
              + "(?:\\s\\d{1,2}(?::\\d{2})?\\s?[ap]m\\b.*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Of the words for meetings in the patterns, without their first letters. */
  private static final List<String> PARTS =
      List.of(
          "eet",
          "onference",
          "ummit",
          "orkshop",
          "péro",
          "reffen",
          "tammtisch",
          "encontre",
          "ncuentro",
          "ncontro");

  private MeetingTitle() {}

  /** The name of the meeting, without a mark of the site before it and hours behind it. */
  static Optional<String> name(String title, DateParser dates) {
    String bare = title.strip();
    if (!mayBe(bare)) {
      return Optional.empty();
    }
    if (GATHERING.matcher(bare).matches() || MONTHLY.matcher(bare).matches()) {
      return Optional.of(bare);
    }
    Matcher day = OF_DAY.matcher(bare);
    return day.matches()
            && dates.first(day.group("date")).filter(date -> date.date().day() > 0).isPresent()
        ? Optional.of(day.group("name"))
        : Optional.empty();
  }

  /** A cheap test: whether any part of the words for meetings is in it. */
  private static boolean mayBe(String title) {
    for (String part : PARTS) {
      if (title.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** The day or the month in the name. */
  static Optional<TracedDate> date(String name, DateParser dates) {
    Optional<WrittenDate> written =
        (mayBe(name) ? written(name) : Optional.<String>empty())
            .flatMap(dates::first)
            .map(DateMatch::date)
            .filter(date -> date.month() > 0);
    return written
        .or(() -> dates.first(name).map(DateMatch::date).filter(date -> date.day() > 0))
        .flatMap(WrittenDate::span)
        .map(span -> new TracedDate(span, DateOrigin.STATED));
  }

  private static Optional<String> written(String name) {
    Matcher gathering = GATHERING.matcher(name);
    if (gathering.matches()) {
      return Optional.ofNullable(gathering.group("year"))
          .map(year -> name.substring(0, name.indexOf(' ')) + " " + year);
    }
    Matcher day = OF_DAY.matcher(name);
    if (day.matches()) {
      return Optional.of(day.group("date"));
    }
    return MONTHLY.matcher(name).matches()
        ? Optional.of(GATHERED.matcher(name).replaceFirst(" "))
        : Optional.empty();
  }
}
