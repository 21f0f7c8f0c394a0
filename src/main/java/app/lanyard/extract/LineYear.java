package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Letters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the year, alone or with a season, that a part of a line is or has behind its last comma:
 * "Soil Circle, Spring 2019". A year right behind a name is its edition.
 */
final class LineYear {

  private static final Pattern YEAR =
      Pattern.compile(
          "(?:^|[,，]\\s?)(?:(?:spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst"
              + "|printemps|été|automne|hiver|primavera|verano|otoño|invierno|outono|inverno"
              + "|весна|лето|осень|зима)\\s)?((?:19|20)\\d{2})\\.?\\s?(?=[(（]|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private LineYear() {}

  static Optional<DateMatch> in(String part) {
    if (!Letters.hasDigit(part)) {
      return Optional.empty();
    }
    Matcher year = YEAR.matcher(part);
    return year.find()
        ? Optional.of(
            new DateMatch(
                year.start(), year.end(), WrittenDate.year(Integer.parseInt(year.group(1)))))
        : Optional.empty();
  }
}
