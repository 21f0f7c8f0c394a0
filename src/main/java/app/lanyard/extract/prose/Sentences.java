package app.lanyard.extract.prose;

import app.lanyard.extract.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits running text into sentences. */
public final class Sentences {

  private static final Pattern END =
      Pattern.compile("[.!?…][\"”’)*_]{0,3}\\s++(?=[\\p{Lu}\\p{N}\"“‘\\[(*_@])");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?:^|[\\s(])(?:\\p{Lu}|Dr|Prof|Mr|Mrs|Ms|vs|e\\.g|i\\.e|etc|Inc|Ltd|Jr|Sr|St|No|z\\.B)\\.\\s*$");

  private Sentences() {}

  /** The sentences of a text in order, without the white space between them. */
  public static List<RichText> of(RichText text) {
    var sentences = new ArrayList<RichText>();
    int start = 0;
    Matcher end = END.matcher(text.text());
    while (end.find()) {
      String before = text.text().substring(Math.max(start, end.end() - 8), end.end());
      if (!ABBREVIATED.matcher(before).find()) {
        sentences.add(text.slice(start, end.end()));
        start = end.end();
      }
    }
    RichText last = text.from(start);
    if (!last.isBlank()) {
      sentences.add(last);
    }
    return sentences;
  }
}
