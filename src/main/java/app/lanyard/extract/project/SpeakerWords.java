package app.lanyard.extract.project;

import app.lanyard.model.FoundTalk;
import app.lanyard.model.SpeakerCredit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The words of the names of a note's speakers, gathered when they are first asked for. */
final class SpeakerWords {

  /** {@code \s} */
  private static final String SPACES = " \t\n\u000B\f\r";

  private final List<FoundTalk> talks;
  private @Nullable Set<String> words;

  SpeakerWords(List<FoundTalk> talks) {
    this.talks = talks;
  }

  /** Whether a part of a text is one of the words, in any case. */
  boolean contains(String text, int start, int end) {
    Set<String> known = words;
    if (known == null) {
      known = read();
      words = known;
    }
    return !known.isEmpty() && known.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private Set<String> read() {
    var read = new HashSet<String>();
    for (FoundTalk talk : talks) {
      for (SpeakerCredit credit : talk.speakers()) {
        var name = new StringTokenizer(credit.name().strip().toLowerCase(Locale.ROOT), SPACES);
        while (name.hasMoreTokens()) {
          read.add(name.nextToken());
        }
      }
    }
    return read;
  }
}
