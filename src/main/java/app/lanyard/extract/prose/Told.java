package app.lanyard.extract.prose;

import app.lanyard.model.SpeakerCredit;
import java.util.List;

/**
 * A talk as a sentence tells of it.
 *
 * @param title what it was about; empty if the sentence does not say
 * @param explicit whether the title is marked as one, by quotation marks, emphasis or a link
 * @param noun what was given ("keynote"); empty if the sentence has no word for it
 * @param credits who gave it; empty if only the writer did, or nobody is named
 * @param byWriter whether the writer gave it, alone or with others
 * @param start the first position in the sentence of what tells of it
 * @param end the position after that
 */
public record Told(
    String title,
    boolean explicit,
    String noun,
    List<SpeakerCredit> credits,
    boolean byWriter,
    int start,
    int end) {

  public Told {
    credits = List.copyOf(credits);
  }

  Told titled(String other) {
    return new Told(other, explicit, noun, credits, byWriter, start, end);
  }
}
