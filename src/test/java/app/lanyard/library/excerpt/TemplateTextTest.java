package app.lanyard.library.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTextTest {

  @Test
  void eachLineOfAQuoteIsAParagraph() {
    assertThat(TemplateText.quoted("One *star*\n\n2. two"))
        .isEqualTo("> One \\*star\\*\n>\n> 2\\. two");
  }

  @Test
  void whatFollowsAMarkerIsMovedRight() {
    assertThat(TemplateText.indented("\n> a\n\n\n\nb\n  c\n")).isEqualTo("> a\n\n  b\n    c");
  }

  @ParameterizedTest
  @CsvSource({
    "gpu, gpu",
    "machine learning, machine-learning",
    "a/b_c-d, a/b_c-d",
    "2024, _2024",
    "c++!, c-",
    "größe, größe",
    "日本, 日本",
  })
  void aTagIsWhatNoteProgramsTakeForOne(String text, String tag) {
    assertThat(TemplateText.tag(text)).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "'1) one', '1\\) one'",
    "'- a', '\\- a'",
    "'+ a', '\\+ a'",
    "'# a', '\\# a'",
    "'--- ', '\\---'",
    "'=== ', '\\=\\=\\='",
    "'a - b', 'a - b'",
    "'[[wiki]] and %%hidden%%', '\\[\\[wiki\\]\\] and \\%\\%hidden\\%\\%'",
  })
  void aLineReadsAsGiven(String text, String markdown) {
    assertThat(TemplateText.line(text)).isEqualTo(markdown);
  }
}
