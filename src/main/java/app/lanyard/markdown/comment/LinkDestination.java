package app.lanyard.markdown.comment;

import app.lanyard.model.EntityAddress;
import java.util.regex.Pattern;

/** Where links of comments may lead. */
final class LinkDestination {

  private static final Pattern WEB =
      Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private LinkDestination() {}

  /** The destination if it is one of the web or of the library; else empty. */
  static String followed(String destination) {
    String stripped = destination.strip();
    return WEB.matcher(stripped).matches() || EntityAddress.of(stripped).isPresent()
        ? stripped
        : "";
  }
}
