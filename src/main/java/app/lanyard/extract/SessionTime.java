package app.lanyard.extract;

import app.lanyard.extract.date.ClockReader;
import app.lanyard.model.TalkTime;
import java.time.LocalTime;
import java.util.Optional;

/** The time of day that data states of a session. */
final class SessionTime {

  private SessionTime() {}

  /** Its own time, else that of its start and end, else the one behind its date. */
  static Optional<TalkTime> of(HeaderData session) {
    return stated(session, HeaderKey.TIME)
        .or(() -> stated(session, HeaderKey.START))
        .or(() -> ofDate(session))
        .map(time -> withEnd(time, session));
  }

  private static TalkTime withEnd(TalkTime time, HeaderData session) {
    return time.end() == null
        ? TalkTime.between(
            time.start(), stated(session, HeaderKey.END).map(TalkTime::start).orElse(null))
        : time;
  }

  private static Optional<TalkTime> stated(HeaderData session, HeaderKey key) {
    return session.texts(key).flatMap(text -> ClockReader.first(text).stream()).findFirst();
  }

  /** A post's date has the time of its writing; one with the time of midnight is meant as a day. */
  private static Optional<TalkTime> ofDate(HeaderData session) {
    boolean slot =
        session.has(HeaderKey.END)
            || session.has(HeaderKey.ROOM)
            || SessionEvidence.isNamedSession(session);
    return slot
        ? stated(session, HeaderKey.DATE).filter(time -> !time.start().equals(LocalTime.MIDNIGHT))
        : Optional.empty();
  }
}
