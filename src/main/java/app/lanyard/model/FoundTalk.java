package app.lanyard.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk as one note tells of it.
 *
 * @param title the title in the note's own words, without markup
 * @param event the name of its event, if known: the name of one of the note's {@link FoundEvent}s
 * @param date when it was given, if anything in the note says so
 * @param time when on its day, if the note says so
 * @param abstractText the abstract, if the note quotes one
 * @param ownerRole the role that the note gives to its unnamed owner ("Speaker"), kept as written
 * @param span the lines it was found in; the reader opens at the first of them
 * @param reason why it was taken for a talk, in plain words for the person
 */
public record FoundTalk(
    String title,
    @Nullable String event,
    TalkKind kind,
    @Nullable TracedDate date,
    @Nullable TalkTime time,
    @Nullable String abstractText,
    List<SpeakerCredit> speakers,
    @Nullable String ownerRole,
    List<TalkLink> links,
    SourceSpan span,
    String reason) {

  public FoundTalk {
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
  }

  /** One of an unknown time of day. */
  public FoundTalk(
      String title,
      @Nullable String event,
      TalkKind kind,
      @Nullable TracedDate date,
      @Nullable String abstractText,
      List<SpeakerCredit> speakers,
      @Nullable String ownerRole,
      List<TalkLink> links,
      SourceSpan span,
      String reason) {
    this(title, event, kind, date, null, abstractText, speakers, ownerRole, links, span, reason);
  }
}
