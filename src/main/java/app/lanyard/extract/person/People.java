package app.lanyard.extract.person;

import app.lanyard.model.SpeakerCredit;
import java.util.List;

/**
 * People whom running text names one after another.
 *
 * @param start the first position of the first name
 * @param end the position after the last name and what is said of that person
 * @param surely whether something besides the capitals says that they are people: a widely known
 *     given name, or an affiliation
 * @param affiliated whether an affiliation of one of them is told
 * @param withWriter whether the writer counts as one of them: "A, B and I"
 */
public record People(
    int start,
    int end,
    List<SpeakerCredit> credits,
    boolean surely,
    boolean affiliated,
    boolean withWriter) {

  public People {
    credits = List.copyOf(credits);
  }

  /** The same people, when something else says that they are. */
  public People certain() {
    return new People(start, end, credits, true, affiliated, withWriter);
  }
}
