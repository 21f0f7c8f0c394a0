package app.lanyard.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** All words of the window, from the message bundle {@code app/lanyard/ui/messages.properties}. */
public final class Messages {

  private static final String BUNDLE = "app.lanyard.ui.messages";

  private final ResourceBundle bundle;
  private final Locale locale;

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
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** The language in which dates and numbers are to be written. */
  public Locale locale() {
    return locale;
  }
}
