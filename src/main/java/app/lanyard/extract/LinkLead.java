package app.lanyard.extract;

import app.lanyard.extract.text.LinkRun;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that lead to a link whose own label says nothing: "Slides are [here](…)". */
final class LinkLead {

  private static final int LONGEST = 24;

  private static final Set<String> EMPTY_LABELS =
      Set.of(
          "here",
          "link",
          "this link",
          "available here",
          "hier",
          "ici",
          "aquí",
          "aqui",
          "qui",
          "こちら",
          "ここ",
          "リンク",
          "这里",
          "链接",
          "тут",
          "здесь",
          "여기");

  private LinkLead() {}

  /** Whether a label says nothing, so that what stands before the link may say it. */
  static boolean mayLead(String label) {
    return EMPTY_LABELS.contains(label.toLowerCase(Locale.ROOT));
  }

  /** What stands between the beginning of the line and the link, if it is short. */
  static Optional<String> of(String line, LinkRun link) {
    String label = line.substring(link.start(), link.end()).strip();
    if (link.start() == 0 || link.start() > LONGEST || !mayLead(label)) {
      return Optional.empty();
    }
    return Optional.of(line.substring(0, link.start()));
  }
}
