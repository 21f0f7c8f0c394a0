package app.lanyard.extract.person;

import app.lanyard.model.SpeakerCredit;
import java.util.List;

/**
 * A title that its speakers were written behind or before.
 *
 * @param title what is left of the title
 * @param shape how they were joined, the same for titles written alike
 */
public record CreditedTitle(String title, List<SpeakerCredit> speakers, Shape shape) {

  /** The ways to write a speaker into a title. */
  public enum Shape {
    /** "Title by Name" */
    BY,
    /** "Title - Name, Org" */
    DASH,
    /** "Title (Name)" */
    BRACKETS,
    /** "Title, Name" */
    COMMA,
    /** "10:30 Name - Title (Org)" */
    TIME_FIRST
  }

  public CreditedTitle {
    speakers = List.copyOf(speakers);
  }
}
