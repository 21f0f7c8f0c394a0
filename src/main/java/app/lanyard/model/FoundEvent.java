package app.lanyard.model;

import org.jspecify.annotations.Nullable;

/**
 * An event as one note tells of it.
 *
 * @param name the fullest name the note gives it
 * @param date its span, if the note states one
 * @param location the place as written, if any
 * @param partOf the name of the event it was part of, if the note says so
 * @param span the lines it was found in
 * @param reason why it was taken for an event, in plain words for the person
 */
public record FoundEvent(
    String name,
    @Nullable TracedDate date,
    @Nullable String location,
    @Nullable String partOf,
    SourceSpan span,
    String reason) {

  /** The same as part of another event. */
  public FoundEvent within(String whole) {
    return new FoundEvent(name, date, location, whole, span, reason);
  }
}
