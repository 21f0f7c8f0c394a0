package app.lanyard.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which talks to show.
 *
 * @param from the first day, or null for no limit; a talk shows if its span touches the range
 * @param to the last day, included, or null for no limit
 * @param text words that the title, event, speakers or abstract must all hold, by their beginnings;
 *     empty for no limit
 */
public record TalkFilter(@Nullable LocalDate from, @Nullable LocalDate to, String text) {

  public static final TalkFilter ALL = new TalkFilter(null, null, "");
}
