package app.lanyard.library.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identifiers of annotations in files. */
final class Identifiers {

  private static final int DIGITS = 32;

  private Identifiers() {}

  /**
   * The IRI of an annotation. One without an identifier gets one that is made of what it says, so
   * that it is the same when the file is read again.
   *
   * @param place put before an identifier that is no IRI by itself
   */
  static String of(JsonNode annotation, String place) {
    String id = annotation.path("id").asText("").strip();
    if (id.isEmpty()) {
      return "urn:sha256:" + hash(annotation.toString());
    }
    if (id.indexOf(':') > 0) {
      return id;
    }
    return place.isEmpty() ? "urn:ulid:" + id : place + id;
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
