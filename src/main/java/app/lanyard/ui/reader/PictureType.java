package app.lanyard.ui.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of picture that the page can show, told by their first bytes: a file's name and a
 * server's word for it are not to be relied on.
 */
enum PictureType {
  PNG("image/png", "\u0089PNG\r\n\u001a\n"),
  JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
  GIF("image/gif", "GIF8"),
  BMP("image/bmp", "BM"),
  SVG("image/svg+xml", "<svg");

  /** How many of a file's first bytes {@link #of} needs: an SVG may begin with long comments. */
  static final int HEAD_BYTES = 4096;

  private final String contentType;
  private final String signature;

  PictureType(String contentType, String signature) {
    this.contentType = contentType;
    this.signature = signature;
  }

  String contentType() {
    return contentType;
  }

  /**
   * @param bytes a file's content, or the first {@link #HEAD_BYTES} of it
   */
  static Optional<PictureType> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), ISO_8859_1);
    return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
  }

  private boolean begins(String head) {
    if (this == SVG) {
      return isMarkup(head) && head.toLowerCase(Locale.ROOT).contains(signature);
    }
    return head.startsWith(signature);
  }

  private static boolean isMarkup(String head) {
    String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    return text.stripLeading().startsWith("<");
  }
}
