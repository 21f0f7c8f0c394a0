package app.lanyard.source;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path as text: names joined by slashes, on one line.
 *
 * <p>A name that the system's encoding can't express, as when the locale is plain C and the name
 * isn't, is decoded from its bytes instead: as UTF-8, or else as windows-1252. A control character,
 * such as a line feed, becomes its picture (U+2400 and on), so that a path can stand in a list or a
 * message and still tells two names apart.
 *
 * @param raw as on disk
 */
record PathText(String raw) {

  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WESTERN = Charset.forName("windows-1252");

  static PathText of(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(onOneLine(decoded(name))));
    String start = path.isAbsolute() ? path.getRoot().toString().replace('\\', '/') : "";
    return new PathText(start + String.join("/", names));
  }

  /** In Unicode normal form C, which is the same whether the file lies on a Mac or elsewhere. */
  String normal() {
    return Normalizer.normalize(raw, Normalizer.Form.NFC);
  }

  boolean isNormal() {
    return Normalizer.isNormalized(raw, Normalizer.Form.NFC);
  }

  private static String onOneLine(String name) {
    return name.codePoints()
        .map(c -> c < ' ' ? '\u2400' + c : c == 0x7F ? '\u2421' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String decoded(Path name) {
    String text = name.toString();
    return text.indexOf(REPLACEMENT) < 0 ? text : decoded(bytes(name));
  }

  private static String decoded(byte[] name) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(name, WESTERN);
    }
  }

  /** The bytes of a name as the system has them: its URI holds each of them, escaped. */
  private static byte[] bytes(Path name) {
    String uri = name.getFileSystem().getPath("/").resolve(name).toUri().getRawPath();
    String escaped = uri.replace("/", "").replace("+", "%2B");
    return URLDecoder.decode(escaped, StandardCharsets.ISO_8859_1)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
