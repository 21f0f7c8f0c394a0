package app.lanyard.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Bytes decoded in one encoding, with U+FFFD where they belong to no character of it.
 *
 * @param faults how often that was so
 * @param firstFaultLine where it was first, counted from 1; 0 if nowhere
 */
record DecodedText(String text, Charset charset, int faults, int firstFaultLine) {

  static final char REPLACEMENT = '\uFFFD';

  private static final int CHUNK = 8192;

  static DecodedText of(byte[] bytes, int offset, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    CharBuffer out = CharBuffer.allocate(CHUNK);
    StringBuilder text = new StringBuilder(bytes.length - offset);
    int faults = 0;
    int firstFaultLine = 0;
    CoderResult result;
    do {
      result = decoder.decode(in, out, true);
      text.append(out.flip());
      out.clear();
      if (result.isError()) {
        firstFaultLine = faults == 0 ? Lines.lineAt(text, text.length()) : firstFaultLine;
        faults++;
        in.position(in.position() + result.length());
        text.append(REPLACEMENT);
      }
    } while (!result.isUnderflow());
    decoder.flush(out);
    text.append(out.flip());
    return new DecodedText(text.toString(), charset, faults, firstFaultLine);
  }

  boolean isFaultless() {
    return faults == 0;
  }

  /** How many UTF-16 units beyond ASCII were decoded without a fault. */
  long beyondAscii() {
    return text.chars().filter(unit -> unit > 0x7F).count() - faults;
  }
}
