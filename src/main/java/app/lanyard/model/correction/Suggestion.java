package app.lanyard.model.correction;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is likely and not certain, for the person to accept or dismiss.
 *
 * @param key names it for good: dismissed, it does not come again
 * @param subject the names of what it is about, in the order to show them; the first is the one
 *     that would stay
 * @param reason what speaks for it, in plain words
 * @param acceptance what accepting it would put right; empty if the person has to say more than
 *     yes, such as the date of a talk
 * @param noteId and {@code line} where the person can look, for the last one named
 */
public record Suggestion(
    Type type,
    String key,
    List<Subject> subject,
    String reason,
    List<Correction> acceptance,
    long noteId,
    int line) {

  public Suggestion {
    subject = List.copyOf(subject);
    acceptance = List.copyOf(acceptance);
  }

  public enum Type {
    SAME_SPEAKER("same-speaker"),
    SAME_EVENT("same-event"),
    SAME_PROJECT("same-project"),
    SAME_TALK("same-talk"),
    TALK_WITHOUT_DATE("talk-without-date"),
    /** A correction whose talk is no longer told of by any note. */
    LOST_CORRECTION("lost-correction");

    private final String wireName;

    Type(String wireName) {
      this.wireName = wireName;
    }

    public String wireName() {
      return wireName;
    }
  }

  /**
   * @param id the number of the talk, event, speaker or project; 0 if the library no longer has it
   * @param dates when an event is, if that is known
   * @param detail what else tells it from others; empty if nothing does
   */
  public record Subject(
      EntityKind kind, long id, String name, @Nullable DateSpan dates, String detail) {

    /** Something that has no dates of its own. */
    public Subject(EntityKind kind, long id, String name, String detail) {
      this(kind, id, name, null, detail);
    }
  }
}
