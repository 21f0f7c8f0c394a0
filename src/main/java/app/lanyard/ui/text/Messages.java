package app.lanyard.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** All words of the window, from the message bundle {@code app/lanyard/ui/messages.properties}. */
public final class Messages {

  private static final String BUNDLE = "app.lanyard.ui.messages";

  private final ResourceBundle bundle;
  private final Locale locale;

  /** By their keys: rows of lists ask for the same few a thousand times. */
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  public Messages(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
  }

  /**
   * The text of a key, its {@code {0}} filled in as {@link MessageFormat} does.
   *
   * @throws java.util.MissingResourceException if the bundle has no such key
   */
  public String get(String key, Object... arguments) {
    MessageFormat format = formats.computeIfAbsent(key, this::parsed);
    synchronized (format) { // It holds formats of numbers, which are for one thread at a time.
      return format.format(arguments);
    }
  }

  /** The language in which dates and numbers are to be written. */
  public Locale locale() {
    return locale;
  }

  private MessageFormat parsed(String key) {
    return new MessageFormat(bundle.getString(key), locale);
  }
}
