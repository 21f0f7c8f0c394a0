package app.lanyard.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The Unicode encoding form that a file shows by its byte order mark (The Unicode Standard, section
 * 23.8), or, in UTF-16 without one, by where its NUL bytes are.
 *
 * @param markLength bytes to skip
 */
record UnicodeForm(Charset charset, int markLength) {

  private record Mark(Charset charset, BytePrefix bytes) {}

  /** UTF-32 first: its little-endian mark starts with that of UTF-16. */
  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, new BytePrefix("\u00EF\u00BB\u00BF")),
          new Mark(StandardCharsets.UTF_32LE, new BytePrefix("\u00FF\u00FE\0\0")),
          new Mark(StandardCharsets.UTF_32BE, new BytePrefix("\0\0\u00FE\u00FF")),
          new Mark(StandardCharsets.UTF_16LE, new BytePrefix("\u00FF\u00FE")),
          new Mark(StandardCharsets.UTF_16BE, new BytePrefix("\u00FE\u00FF")));

  static Optional<UnicodeForm> of(byte[] bytes) {
    return MARKS.stream()
        .filter(mark -> mark.bytes().starts(bytes))
        .findFirst()
        .map(mark -> new UnicodeForm(mark.charset(), mark.bytes().length()))
        .or(() -> Utf16Pattern.charset(bytes).map(charset -> new UnicodeForm(charset, 0)));
  }
}
