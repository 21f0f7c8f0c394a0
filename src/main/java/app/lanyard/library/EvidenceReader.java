package app.lanyard.library;

import app.lanyard.model.EntityKind;
import app.lanyard.model.Evidence;

/** Tells why the library holds something. */
public interface EvidenceReader {

  /**
   * @param id the number of the talk, event, speaker or project; if there is none, the evidence is
   *     empty
   * @param limit how many places to tell at most
   */
  Evidence of(EntityKind kind, long id, int limit);
}
