package app.lanyard.model.correction;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a person puts right. Later ones win over earlier ones about the same thing. */
public sealed interface Correction {

  /** Gives an event, speaker or project another name; a talk is renamed by {@link TalkTitle}. */
  record Rename(EntityKind kind, String key, String name) implements Correction {}

  /** Says that several events, speakers, projects or talks are the same as {@code into}. */
  record Merge(EntityKind kind, List<String> keys, String into) implements Correction {
    public Merge {
      keys = List.copyOf(keys);
    }
  }

  /**
   * Says that in some talks the speaker or event with this key is another one, or in some notes the
   * project.
   *
   * @param newKey the key of the new one, unlike any that notes give
   * @param talks the talks that go to the new one; none for a project
   * @param notes the notes whose mentions go to the new project; none for others
   */
  record Split(
      EntityKind kind,
      String key,
      String newKey,
      String name,
      List<TalkRef> talks,
      List<Long> notes)
      implements Correction {
    public Split {
      talks = List.copyOf(talks);
      notes = List.copyOf(notes);
    }
  }

  record TalkTitle(TalkRef talk, String title) implements Correction {}

  /**
   * @param date null if the date is to be unknown, whatever the notes say
   */
  record TalkDate(TalkRef talk, @Nullable DateSpan date) implements Correction {}

  /**
   * @param event the name of the event: one of that name is taken if the library has it, else a new
   *     one is made; null if the talk is to have none
   * @param eventKey the key of that event, settled when the correction is made, so that it stays
   *     the same event whatever is renamed later
   */
  record TalkEvent(TalkRef talk, @Nullable String event, @Nullable String eventKey)
      implements Correction {

    public TalkEvent(TalkRef talk, @Nullable String event) {
      this(talk, event, null);
    }
  }

  record TalkKindSet(TalkRef talk, TalkKind kind) implements Correction {}

  /**
   * Replaces all speakers of the talk.
   *
   * @param speakerKeys one for each speaker, settled when the correction is made, so that they stay
   *     the same people whatever is renamed later; empty until then
   */
  record TalkSpeakers(TalkRef talk, List<SpeakerCredit> speakers, List<String> speakerKeys)
      implements Correction {

    /**
     * @throws IllegalArgumentException if there are keys, and not as many as speakers
     */
    public TalkSpeakers {
      speakers = List.copyOf(speakers);
      speakerKeys = List.copyOf(speakerKeys);
      if (!speakerKeys.isEmpty() && speakerKeys.size() != speakers.size()) {
        throw new IllegalArgumentException("Not a key for each speaker: " + speakerKeys);
      }
    }

    public TalkSpeakers(TalkRef talk, List<SpeakerCredit> speakers) {
      this(talk, speakers, List.of());
    }
  }

  /** Says that this is no talk: it is left out everywhere. */
  record NotATalk(TalkRef talk) implements Correction {}

  /**
   * A talk that the program did not find. What is known of it beyond its title follows in other
   * corrections about {@code new TalkRef(key, title, noteId)}.
   *
   * @param key unlike any that notes give
   * @param span the lines of the note that it was made from, when it was made
   * @param quote the selected text, to find the lines again when the note has changed
   */
  record AddTalk(String key, long noteId, SourceSpan span, String quote, String title)
      implements Correction {}

  /** The date of an event; null if it is to be unknown. */
  record EventDate(String key, @Nullable DateSpan date) implements Correction {}

  /** Says that a suggestion is wrong, so that it does not come again. */
  record Dismissal(String suggestionKey) implements Correction {}
}
