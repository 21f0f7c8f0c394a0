package app.lanyard.source;

import java.util.List;
import java.util.Optional;

/** Tells files that hold no text, whatever they are named. */
final class BinaryContent {

  private record Signature(String kind, BytePrefix start) {
    Signature(String kind, String start) {
      this(kind, new BytePrefix(start));
    }
  }

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("a PNG picture", "\u0089PNG\r\n\u001A\n"),
          new Signature("a JPEG picture", "\u00FF\u00D8\u00FF"),
          new Signature("a GIF picture", "GIF87a"),
          new Signature("a GIF picture", "GIF89a"),
          new Signature("a PDF document", "%PDF-"),
          new Signature("a ZIP archive or an office document", "PK\u0003\u0004"),
          new Signature("a gzip archive", "\u001F\u008B\b"),
          new Signature("an office document", "\u00D0\u00CF\u0011\u00E0"),
          new Signature("a database", "SQLite format 3\0"),
          new Signature("a program", "\u007FELF"));

  /** A note may hold some control characters by accident: only this many and more are counted. */
  private static final int FEWEST_CONTROLS = 32;

  /** Random bytes hold one control character in nine, text hardly any. */
  private static final int MOST_BYTES_PER_CONTROL = 20;

  private BinaryContent() {}

  /** What the bytes look like, if they are no text: to stand after "it looks like". */
  static Optional<String> kind(byte[] bytes) {
    for (Signature signature : SIGNATURES) {
      if (signature.start().starts(bytes)) {
        return Optional.of(signature.kind());
      }
    }
    return isMostlyControls(bytes) && UnicodeForm.of(bytes).isEmpty()
        ? Optional.of("the data of a program")
        : Optional.empty();
  }

  private static boolean isMostlyControls(byte[] bytes) {
    int length = lengthWithoutTrailingNuls(bytes);
    if (length == 0) {
      return bytes.length >= FEWEST_CONTROLS;
    }
    long controls = 0;
    for (int at = 0; at < length; at++) {
      if (Controls.isForeign(bytes[at])) {
        controls++;
      }
    }
    return controls >= FEWEST_CONTROLS && controls * MOST_BYTES_PER_CONTROL > length;
  }

  /** A crash of the system can leave a file's end filled with NULs; what is before it is a note. */
  private static int lengthWithoutTrailingNuls(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    return length;
  }
}
