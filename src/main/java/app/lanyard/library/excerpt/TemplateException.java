package app.lanyard.library.excerpt;

import java.io.Serial;

/** A template says something that can't be done; the message is a sentence that tells where. */
public final class TemplateException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  TemplateException(String message, Throwable cause) {
    super(message, cause);
  }
}
