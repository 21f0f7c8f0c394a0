package app.lanyard.ui.text;

/** Web addresses as people say them. */
public final class WebAddress {

  private WebAddress() {}

  /** An address without its scheme and a slash at its end; any other text as it is. */
  public static String brief(String text) {
    for (String scheme : new String[] {"https://", "http://"}) {
      if (text.startsWith(scheme)) {
        String rest = text.substring(scheme.length());
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
      }
    }
    return text;
  }
}
