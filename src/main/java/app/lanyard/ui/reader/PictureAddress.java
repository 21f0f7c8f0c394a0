package app.lanyard.ui.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a note's own picture: {@code note-image://NOTE/PATH}. The path is one encoded
 * segment (RFC 3986, section 2.1), slashes too, so that no part of a browser takes {@code ..} out
 * of it before {@link app.lanyard.library.PictureResolver} has judged it.
 *
 * @param path as the note writes it, decoded
 */
record PictureAddress(long noteId, String path) {

  static final String SCHEME = "note-image";

  private static final Pattern FORM = Pattern.compile(SCHEME + "://(\\d{1,18})/([^?#]*).*");
  private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

  /**
   * @param version differs when the file's content does, so that no old picture is shown
   */
  String url(long version) {
    String encoded = URLEncoder.encode(path, UTF_8).replace("+", "%20");
    return SCHEME + "://" + noteId + "/" + encoded + "?" + version;
  }

  static Optional<PictureAddress> parse(String url) {
    Matcher matcher = FORM.matcher(url);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String path = decode(matcher.group(2));
    return Optional.of(new PictureAddress(Long.parseLong(matcher.group(1)), path));
  }

  /** Undoes percent-encoding; a percent sign that encodes nothing stands for itself. */
  static String decode(String encoded) {
    String sound = STRAY_PERCENT.matcher(encoded).replaceAll("%25");
    return URLDecoder.decode(sound.replace("+", "%2B"), UTF_8);
  }
}
