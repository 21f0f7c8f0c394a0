package app.lanyard.search;

/** Writes names so that the search field reads them back as they are. */
public final class Quoting {

  private Quoting() {}

  /** The name as a value of an operator: quoted if it would fall apart otherwise. */
  public static String value(String name) {
    String plain = withoutQuotes(name);
    return staysWhole(plain) ? plain : '"' + plain + '"';
  }

  /** A colon or two slashes would make an address of the operator before them. */
  private static boolean staysWhole(String plain) {
    return !plain.isEmpty()
        && !plain.startsWith(":")
        && !plain.startsWith("//")
        && plain.chars().noneMatch(unit -> Scanner.isSpace((char) unit) || unit == ',');
  }

  /** A quote can't be written inside quotes; what is searched for does not depend on it. */
  private static String withoutQuotes(String name) {
    var plain = new StringBuilder(name);
    for (int i = 0; i < plain.length(); i++) {
      if (Scanner.isQuote(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return plain.toString().strip();
  }
}
