package app.lanyard.extract;

import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people whom the writer says to have given a talk with: "I spoke with Ada Miller about …". */
final class CoSpeakers {

  private static final int LONGEST = 160;
  private static final Pattern WITH =
      Pattern.compile(
          "\\b(?:I|[Ww]e)\\s(?:also\\s|co-)?(?:spoke|talked|presented|gave (?:this|it|the talk|a talk|this talk)"
              + "|co-presented|ran (?:this|it|a workshop))\\s(?:this\\s|it\\s)?(?:together\\s)?with\\s"
              + "|\\b(?:[Tt]alk|[Ss]ession|[Ww]orkshop|[Tt]his)\\s(?:was\\s)?"
              + "(?:co-?presented|co-?hosted|given|presented)\\s(?:together\\s|jointly\\s)?with\\s");
  private static final Pattern END =
      Pattern.compile("[.;:!](?:\\s|$)|,?\\s(?:about|on|at|in|for|to|where|who|which)\\s");

  private final SpeakerReader speakers;

  CoSpeakers(SpeakerReader speakers) {
    this.speakers = speakers;
  }

  List<SpeakerCredit> in(String text) {
    Matcher with = text.contains(" with ") ? WITH.matcher(text) : null;
    if (with == null || !with.find()) {
      return List.of();
    }
    int most = Math.min(text.length(), with.end() + LONGEST);
    String behind = text.substring(with.end(), most).replace('\n', ' ');
    Matcher end = END.matcher(behind);
    return speakers.readCertain(end.find() ? behind.substring(0, end.start()) : behind);
  }
}
