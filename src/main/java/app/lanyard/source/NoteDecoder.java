package app.lanyard.source;

import app.lanyard.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns a note's bytes into text. UTF-8 is tried before anything is guessed, as text in another
 * encoding is next to never valid UTF-8; a UTF-8 file with some damage is still read as UTF-8.
 */
final class NoteDecoder {

  private final LegacyCharset legacy = new LegacyCharset();

  NoteText decode(String path, byte[] bytes, String sha256) {
    DecodedText decoded = decode(bytes);
    List<Problem> problems = new ArrayList<>();
    if (!decoded.isFaultless()) {
      problems.add(new Problem(path, decoded.firstFaultLine(), faultReason(decoded)));
    }
    String text = decoded.text();
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      problems.add(new Problem(path, Lines.lineAt(text, nul), nulReason(text)));
      text = text.replace('\0', DecodedText.REPLACEMENT);
    }
    return new NoteText(text, decoded.charset().name(), sha256, problems);
  }

  private DecodedText decode(byte[] bytes) {
    Optional<UnicodeForm> form = UnicodeForm.of(bytes);
    if (form.isPresent()) {
      return DecodedText.of(bytes, form.get().markLength(), form.get().charset());
    }
    DecodedText utf8 = DecodedText.of(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isFaultless()) {
      return legacy.escaped(bytes).orElse(utf8);
    }
    return utf8.beyondAscii() > utf8.faults() ? utf8 : legacy.decode(bytes);
  }

  private static String faultReason(DecodedText decoded) {
    String where =
        decoded.faults() == 1
            ? "Bytes here belong"
            : "Bytes at %d places, this the first, belong".formatted(decoded.faults());
    return "%s to no character in %s, and are shown as %c"
        .formatted(where, decoded.charset().name(), DecodedText.REPLACEMENT);
  }

  private static String nulReason(String text) {
    long count = text.chars().filter(unit -> unit == 0).count();
    return count == 1
        ? "A NUL byte is here, shown as " + DecodedText.REPLACEMENT
        : "%d NUL bytes are in this file, the first here, shown as %c"
            .formatted(count, DecodedText.REPLACEMENT);
  }
}
