package app.lanyard.library.join;

import app.lanyard.store.ReadSession;

/**
 * The corrections that stand at the moment of a session. The last ones read are kept, together with
 * the log's revision, so that they are read again only if this or another process changed the log.
 */
public final class StandingCorrections {

  private volatile Known known = new Known("", Corrections.NONE);

  private record Known(String revision, Corrections corrections) {}

  public Corrections in(ReadSession session) {
    String revision = session.changes().revision();
    Known last = known;
    if (!last.revision().equals(revision)) {
      last = new Known(revision, Corrections.of(session.changes().standing()));
      known = last;
    }
    return last.corrections();
  }
}
