package app.lanyard.extract;

import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.text.Letters;
import app.lanyard.model.TracedDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The year of an event that a dated note calls this year's: "We went to this year's SoilConf". */
final class ThisYear {

  /** Little stands between: "this year's conference, SoilConf". */
  private static final int LONGEST_BETWEEN = 30;

  private static final Pattern THIS_YEAR =
      Pattern.compile(
          "\\b(?:this\\syear(?:['’]s)?|diesjährigen?|edición\\sde\\seste\\saño|cette\\sannée|deste\\sano)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ThisYear() {}

  /**
   * @param date the note's
   * @param event the event's name
   * @param opening the texts that the note begins with
   */
  static Optional<TracedDate> of(@Nullable TracedDate date, String event, Stream<String> opening) {
    return date == null || Letters.hasDigit(event)
        ? Optional.empty()
        : opening
            .filter(text -> says(text, event))
            .findFirst()
            .flatMap(_ -> DateParser.year(String.valueOf(date.span().start().getYear())))
            .flatMap(WrittenDate::span)
            .map(span -> new TracedDate(span, date.origin()));
  }

  private static boolean says(String text, String event) {
    int at = text.indexOf(event);
    return at >= 0
        && THIS_YEAR
            .matcher(text.substring(0, at))
            .results()
            .anyMatch(told -> at - told.end() <= LONGEST_BETWEEN);
  }
}
