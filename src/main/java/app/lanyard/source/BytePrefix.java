package app.lanyard.source;

/**
 * The bytes that a kind of file starts with.
 *
 * @param latin1 each byte as the character of its number
 */
record BytePrefix(String latin1) {

  boolean starts(byte[] bytes) {
    if (bytes.length < latin1.length()) {
      return false;
    }
    for (int at = 0; at < latin1.length(); at++) {
      if (Byte.toUnsignedInt(bytes[at]) != latin1.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  int length() {
    return latin1.length();
  }
}
