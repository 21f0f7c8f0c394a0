package app.lanyard.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * Sets up the log: {@code lanyard.log} in the log folder and up to four older files beside it, in
 * local time with its offset. Nothing goes to the console unless asked for, since the command
 * line's output is read by programs. A log that can't be written is no reason not to start.
 */
public final class Logging {

  /** The system property which, when {@code true}, sends the log to standard error as well. */
  public static final String CONSOLE_PROPERTY = "lanyard.log.console";

  private static final long FILE_BYTES = 2 * FileSize.MB_COEFFICIENT;
  private static final int OLDER_FILES = 4;
  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{30} - %msg%n";

  private final Path folder;
  private final boolean console;
  private final long fileBytes;

  public Logging(Path folder, boolean console) {
    this(folder, console, FILE_BYTES);
  }

  Logging(Path folder, boolean console, long fileBytes) {
    this.folder = folder;
    this.console = console;
    this.fileBytes = fileBytes;
  }

  /** The file that is written to. */
  public Path file() {
    return folder.resolve("lanyard.log");
  }

  /**
   * Replaces whatever logging there was.
   *
   * @return whether the file is written; if not, logging is off, but for the console if asked for
   */
  public boolean start() {
    return LoggerFactory.getILoggerFactory() instanceof LoggerContext context && start(context);
  }

  boolean start(LoggerContext context) {
    context.reset();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.INFO);
    if (console) {
      root.addAppender(consoleAppender(context));
    }
    Optional<Appender<ILoggingEvent>> written = fileAppender(context);
    written.ifPresent(root::addAppender);
    if (written.isEmpty() && !console) {
      root.setLevel(Level.OFF);
    }
    return written.isPresent();
  }

  private Optional<Appender<ILoggingEvent>> fileAppender(LoggerContext context) {
    try {
      Files.createDirectories(folder);
    } catch (IOException notWritable) {
      // There is no log yet to say so in; the caller tells by the answer.
      return Optional.empty();
    }
    RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
    appender.setContext(context);
    appender.setName("file");
    appender.setFile(file().toString());
    appender.setEncoder(encoder(context));
    appender.setTriggeringPolicy(bySize(context));
    appender.setRollingPolicy(numberedFiles(context, appender));
    appender.start();
    return Optional.<Appender<ILoggingEvent>>of(appender).filter(Appender::isStarted);
  }

  private SizeBasedTriggeringPolicy<ILoggingEvent> bySize(LoggerContext context) {
    SizeBasedTriggeringPolicy<ILoggingEvent> policy = new SizeBasedTriggeringPolicy<>();
    policy.setContext(context);
    policy.setMaxFileSize(new FileSize(fileBytes));
    policy.setCheckIncrement(Duration.buildByMilliseconds(0));
    policy.start();
    return policy;
  }

  private FixedWindowRollingPolicy numberedFiles(
      LoggerContext context, RollingFileAppender<ILoggingEvent> appender) {
    FixedWindowRollingPolicy policy = new FixedWindowRollingPolicy();
    policy.setContext(context);
    policy.setParent(appender);
    policy.setFileNamePattern(folder.resolve("lanyard.%i.log").toString());
    policy.setMinIndex(1);
    policy.setMaxIndex(OLDER_FILES);
    policy.start();
    return policy;
  }

  private static Appender<ILoggingEvent> consoleAppender(LoggerContext context) {
    ConsoleAppender<ILoggingEvent> appender = new ConsoleAppender<>();
    appender.setContext(context);
    appender.setName("console");
    appender.setTarget("System.err");
    appender.setEncoder(encoder(context));
    appender.start();
    return appender;
  }

  private static PatternLayoutEncoder encoder(LoggerContext context) {
    PatternLayoutEncoder encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setCharset(StandardCharsets.UTF_8);
    encoder.setPattern(PATTERN);
    encoder.start();
    return encoder;
  }
}
