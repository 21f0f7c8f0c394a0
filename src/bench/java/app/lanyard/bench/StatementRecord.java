package app.lanyard.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** The SQL statements that the library runs while something is done, from the store's own log. */
final class StatementRecord {

  private static final String STORE = "app.lanyard.store.Database";

  /** A statement with the values for its question marks. */
  record Call(String sql, List<Object> parameters) {}

  private StatementRecord() {}

  static List<Call> during(Runnable work) {
    var calls = new CopyOnWriteArrayList<Call>();
    var appender =
        new AppenderBase<ILoggingEvent>() {
          @Override
          protected void append(ILoggingEvent event) {
            Object[] arguments = event.getArgumentArray();
            calls.add(
                new Call(String.valueOf(arguments[0]), Arrays.asList((Object[]) arguments[1])));
          }
        };
    var log = (Logger) LoggerFactory.getLogger(STORE);
    appender.start();
    log.setAdditive(false);
    log.setLevel(Level.TRACE);
    log.addAppender(appender);
    try {
      work.run();
    } finally {
      log.detachAppender(appender);
      log.setLevel(null);
      log.setAdditive(true);
    }
    return calls;
  }
}
