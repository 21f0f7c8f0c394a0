package app.lanyard.ui.controls.comment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNameTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "@a,0,a",
        "ask @ada,4,ada",
        "ask (@ada qu,5,ada qu",
        "@ada ,0,ada",
        "@ada and @bo,9,bo",
        "@c++ in k8s,0,c++ in k8s",
        "說@中,1,",
        "「@中文,1,中文",
      })
  void isWhatStandsBehindTheSign(String text, int start, String name) {
    if (name == null) {
      assertThat(TypedName.before(text.length(), text)).isEmpty();
    } else {
      assertThat(TypedName.before(text.length(), text))
          .contains(new TypedName(start, text.length(), name));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "@ ada",
        "ada@example",
        "https://social.example/@ada",
        "@ada  ",
        "@ada\nnext",
        "[Ada](lanyard:speaker/ada)",
        "@-",
      })
  void isNoneElsewhere(String text) {
    assertThat(TypedName.before(text.length(), text)).isEmpty();
  }

  @Test
  void endsAtTheCaret() {
    assertThat(TypedName.before(3, "@ada quill")).contains(new TypedName(0, 3, "ad"));
    assertThat(TypedName.before(99, "@ada")).isEmpty();
  }

  @Test
  void aLongTextIsNoName() {
    String text = "@a" + " word".repeat(20);
    assertThat(TypedName.before(text.length(), text)).isEmpty();
  }
}
