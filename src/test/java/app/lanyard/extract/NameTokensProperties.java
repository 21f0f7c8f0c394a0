package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.text.NoteWords;
import java.util.ArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameTokensProperties {

  private static final Pattern TOKEN =
      Pattern.compile("(?:[^\\s,;:：()\\[\\]\"“”«»|]|(?<=\\p{L})::(?=\\p{L})){1,60}");

  @Property(tries = 2_000)
  void areTheWordsThatThePatternFinds(@ForAll("texts") String text) {
    var expected = new ArrayList<String>();
    Matcher words = TOKEN.matcher(text);
    while (words.find()) {
      expected.add(
          words.group().charAt(0) + words.group().substring(1).replaceFirst("[.!?]+$", ""));
    }
    var tokens = new NameTokens(text);
    var found = new ArrayList<String>();
    for (int i = 0; i < tokens.size(); i++) {
      found.add(tokens.text(i));
    }

    assertThat(found).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> texts() {
    return NoteWords.texts();
  }
}
