package app.lanyard.extract.person;

import app.lanyard.model.SpeakerRole;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what somebody did in a talk, by a label before the name or a word beside it. */
final class CreditRole {

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:(moderat(?:or|ors|ed by|orin|eur|rice|ion)|moderador(?:a|es)?|主持人?)"
              + "|(panell?ists?|podium|panelistas?)|(hosts?|hosted by|gastgeber(?:in)?)"
              + "|((?:session )?chairs?|chaired by)|speakers?|presenters?|guests?|嘉宾)\\s?[:：]\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private CreditRole() {}

  /** A text without the label before it. */
  static String withoutLabel(String text) {
    Matcher label = mayHaveLabel(text) ? LABEL.matcher(text) : null;
    return label != null && label.lookingAt() ? text.substring(label.end()) : text;
  }

  /** What a label before names says that they did; speakers without one. */
  static SpeakerRole ofLabel(String text) {
    Matcher label = mayHaveLabel(text) ? LABEL.matcher(text) : null;
    if (label == null || !label.lookingAt()) {
      return SpeakerRole.SPEAKER;
    }
    if (label.group(1) != null) {
      return SpeakerRole.MODERATOR;
    }
    if (label.group(2) != null) {
      return SpeakerRole.PANELIST;
    }
    if (label.group(3) != null) {
      return SpeakerRole.HOST;
    }
    return label.group(4) != null ? SpeakerRole.CHAIR : SpeakerRole.SPEAKER;
  }

  private static boolean mayHaveLabel(String text) {
    return text.indexOf(':') > 0 || text.indexOf('：') > 0;
  }

  /** What stands beside a name, else what the label said. "Chair of something" is an office. */
  static SpeakerRole of(List<String> beside, SpeakerRole labelled) {
    for (String part : beside) {
      String folded = part.strip().toLowerCase(Locale.ROOT);
      if (folded.contains("moderator") || folded.contains("主持")) {
        return SpeakerRole.MODERATOR;
      }
      if (folded.contains("panelist") || folded.contains("panellist")) {
        return SpeakerRole.PANELIST;
      }
      if (folded.equals("host") || folded.equals("session host")) {
        return SpeakerRole.HOST;
      }
      if (folded.equals("chair") || folded.equals("session chair")) {
        return SpeakerRole.CHAIR;
      }
    }
    return labelled;
  }
}
