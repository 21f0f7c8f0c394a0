package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WholeWordsProperties {

  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<!\\w)(?:talk|talks|vorträge|exposé)(?!\\w)|доклад|大会|événement",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final WholeWords words =
      WholeWords.of(List.of("talk", "talks", "vorträge", "exposé", "доклад", "大会", "événement"));

  @Property(tries = 2_000)
  void areFoundWhereverThePatternIs(@ForAll("texts") String text) {
    assertThat(words.areIn(text)).isEqualTo(PATTERN.matcher(text).find());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> close =
        Arbitraries.of(
                "talk",
                "TALKS",
                "Vorträge",
                "exposé",
                "événement",
                "ÉVÉNEMENT",
                "s",
                "доклад",
                "ДОКЛАД",
                "大会",
                "大",
                "é",
                "_",
                " ",
                ".",
                "1")
            .list()
            .ofMaxSize(4)
            .map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(close, NoteWords.texts());
  }
}
