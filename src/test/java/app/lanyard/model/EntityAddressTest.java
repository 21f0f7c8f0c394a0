package app.lanyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityAddressTest {

  @ParameterizedTest
  @CsvSource({
    "TALK, a talk @ days 2024, lanyard:talk/a%20talk%20%40%20days%202024",
    "SPEAKER, ada (quill), lanyard:speaker/ada%20%28quill%29",
    "PROJECT, github.com/a/b, lanyard:project/github.com%2Fa%2Fb",
    "EVENT, größe+100%, lanyard:event/gr%C3%B6%C3%9Fe%2B100%25",
  })
  void isReadAsItWasWritten(EntityKind kind, String key, String href) {
    var address = new EntityAddress(kind, key);

    assertThat(address.href()).isEqualTo(href);
    assertThat(EntityAddress.of(href)).contains(address);
  }

  @ParameterizedTest
  @CsvSource({
    "LANYARD:speaker/ada, ada",
    "lanyard:speaker/ada quill, ada quill",
    "lanyard:speaker/100%, 100%",
    "lanyard:speaker/a+b, a+b",
  })
  void isReadAsOthersWriteIt(String href, String key) {
    assertThat(EntityAddress.of(href)).contains(new EntityAddress(EntityKind.SPEAKER, key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lanyard:", "lanyard:speaker", "lanyard:place/x", "note:a.md", "x"})
  void anythingElseIsNone(String href) {
    assertThat(EntityAddress.of(href)).isEmpty();
  }
}
