package app.lanyard.library.calendar;

import app.lanyard.model.DateSpan;
import app.lanyard.model.TalkTime;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar tells of a talk.
 *
 * @param key by which calendar programs know the talk again; lasts as long as it does
 * @param days exactly known
 * @param time null if it is not known; not for several days
 * @param description may have several lines; empty for none
 * @param place empty for none
 * @param url where more is told; empty for none
 */
public record CalendarEntry(
    String key,
    String title,
    DateSpan days,
    @Nullable TalkTime time,
    String description,
    String place,
    String url) {}
