package app.lanyard.extract;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.WrittenDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lists of presentations tell behind a title: "Invited talk at the Soil Days in Leeds, April
 * 2017.", "(Workshop). Presented at "Soil Days", Leeds."
 *
 * @param what the words for what was given
 */
record ToldOccasion(String what, String event, Optional<String> place, Optional<WrittenDate> date) {

  private static final int LONGEST = 400;

  private static final Pattern SHAPE =
      Pattern.compile(
          "[\\s.,;:–-]*(?:\\((?<aside>[^()]{3,40})\\)[.,]?\\s*)?"
              + "(?<what>(?:[\\p{L}-]{2,20}\\s){0,3}?(?i:talk|presentation|poster|workshop|keynote|demo|session|lecture"
              + "|tutorial|panel|discussion|seminar|hackathon|unconference|webinar|presented|given|delivered))"
              + "\\s(?:at|for|@)\\s(?:the\\s)?"
              + "(?<event>[\"“][^\"”]{3,120}[\"”]|[\\p{L}\\d][^,.;(\\n]{2,120}?)"
              + "(?=\\sin\\s\\p{Lu}|[,;(\\n]|\\.(?:\\s|$)|$)");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:\\sin\\s|,\\s)(\\p{Lu}[\\p{L}.'’-]{1,30}(?:,?\\s\\p{Lu}[\\p{L}.'’-]{1,30}){0,3})");

  /** What stands behind a title, if it tells where that was given. */
  static Optional<ToldOccasion> read(String behind, DateParser dates) {
    if (behind.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher shape = SHAPE.matcher(behind);
    if (!shape.lookingAt()) {
      return Optional.empty();
    }
    String rest = behind.substring(shape.end());
    Optional<DateMatch> date = dates.first(rest);
    Matcher place = PLACE.matcher(rest);
    boolean placed = place.lookingAt() && date.filter(d -> d.start() < place.end()).isEmpty();
    String aside = shape.group("aside") == null ? "" : shape.group("aside") + " ";
    return Optional.of(
        new ToldOccasion(
            aside + shape.group("what"),
            QuotedTitle.unquoted(shape.group("event").strip()),
            placed ? Optional.of(place.group(1)) : Optional.empty(),
            date.map(DateMatch::date).filter(written -> written.month() > 0)));
  }

  TalkDraft apply(TalkDraft draft, KindFinder kinds) {
    return draft.event(Optional.of(event)).place(place).date(date).kind(kinds.inText(what));
  }
}
