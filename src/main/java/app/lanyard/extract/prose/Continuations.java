package app.lanyard.extract.prose;

import static app.lanyard.extract.prose.ProseWords.ADJECTIVES;
import static app.lanyard.extract.prose.ProseWords.pattern;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what the next sentence adds about people that one has named: "She discussed …". */
public final class Continuations {

  private static final String PRONOUN = "^(?:he|she|they|er|sie|él|ella|ellos|il|elle|ils)";

  private final Topics topics;
  private final Pattern told;
  private final Pattern own;

  public Continuations() {
    var words = new ProseWords();
    topics = new Topics(words);
    told = pattern(PRONOUN + words.subject + "(?:" + words.told + "|" + words.spoke + ")\\b");
    own =
        pattern(
            PRONOUN
                + "\\s[\\p{L}\\s]{2,40}?\\s(?:his|her|their)\\s"
                + ADJECTIVES
                + words.noun
                + "\\b");
  }

  /** What a talk was about, by a sentence such as "He discussed …". */
  public Optional<String> topic(String sentence) {
    Matcher matcher = told.matcher(sentence);
    return matcher.find() ? topics.of(sentence.substring(matcher.end())) : Optional.empty();
  }

  /** What those gave of whom a sentence such as "She began her keynote …" tells. */
  public Optional<String> given(String sentence) {
    Matcher matcher = own.matcher(sentence);
    return matcher.find() ? Optional.of(matcher.group("noun")) : Optional.empty();
  }
}
