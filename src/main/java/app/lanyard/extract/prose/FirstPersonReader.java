package app.lanyard.extract.prose;

import static app.lanyard.extract.prose.ProseWords.ADJECTIVES;
import static app.lanyard.extract.prose.ProseWords.pattern;

import app.lanyard.extract.prose.MarkedTitles.Marked;
import app.lanyard.extract.text.RichText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the writer's own talk in a sentence: "I gave a talk on …", "my talk “Title”". */
public final class FirstPersonReader {

  private static final int NEAR = 30;

  private final Topics topics;
  private final Pattern gave;
  private final Pattern mine;

  public FirstPersonReader() {
    var words = new ProseWords();
    topics = new Topics(words);
    gave =
        pattern(
            "\\b(?:I|ich|yo)\\s(?:also\\s|then\\s|even\\s|have\\s|had\\s){0,2}"
                + "(?:"
                + words.gave
                + "|(?:participated|took\\spart)\\sin(?=\\s(?:an?|the)\\s(?:\\S+\\s)?panel))"
                + "\\s"
                + ADJECTIVES
                + words.noun
                + "\\b");
    mine = pattern("\\bmy\\s(?:own\\s|first\\s|second\\s)?" + words.noun + "\\b");
  }

  /** The talk, if its title or what it was about is told as well. */
  public Optional<Told> read(RichText sentence) {
    String text = sentence.text().replace('\n', ' ');
    return read(gave.matcher(text), text, sentence)
        .or(() -> read(mine.matcher(text), text, sentence));
  }

  private Optional<Told> read(Matcher matcher, String text, RichText sentence) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    int end = matcher.end();
    Optional<Marked> marked =
        MarkedTitles.between(MarkedTitles.in(sentence, List.of()), end, end + NEAR);
    return marked
        .map(Marked::title)
        .or(() -> topics.behind(text.substring(end)))
        .filter(title -> !(title.endsWith("'s") || title.endsWith("’s")))
        .map(
            title ->
                new Told(
                    title,
                    marked.isPresent(),
                    matcher.group("noun"),
                    List.of(),
                    true,
                    matcher.start(),
                    end));
  }
}
