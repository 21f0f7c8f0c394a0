package app.lanyard.ui.controls.comment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that is being typed behind an {@code @}.
 *
 * @param start where the sign is
 * @param end where the caret is
 */
record TypedName(int start, int end, String name) {

  /** As much as tells talks apart by their titles. */
  private static final int LONGEST = 60;

  /**
   * Not in an address of mail or the web, and no heading or decorator of code that ends at once.
   */
  private static final Pattern FORM =
      Pattern.compile("(?<![\\p{L}\\p{N}_/@])@([\\p{L}\\p{N}](?:[^\\n@\\[\\]]*[^\\s@\\[\\]])? ?)$");

  static Optional<TypedName> before(int caret, String text) {
    if (caret < 0 || caret > text.length()) {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(text.substring(0, caret));
    matcher.region(Math.max(0, caret - LONGEST), caret).useTransparentBounds(true);
    return matcher.find()
        ? Optional.of(new TypedName(matcher.start(), caret, matcher.group(1).stripTrailing()))
        : Optional.empty();
  }
}
