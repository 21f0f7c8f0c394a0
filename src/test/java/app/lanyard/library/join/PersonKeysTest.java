package app.lanyard.library.join;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonKeysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoë Ångström       | ZOE ANGSTROM",
        "Dr. Zoë Ångström   | Zoe Angstrom",
        "Prof. Dr. Ada Byron| Ada Byron",
        "Ada Byron, Ph.D.   | Ada Byron",
        "Ada Byron, PhD     | Ms. Ada Byron",
        "J. R. Hartley      | J R Hartley",
        "Jean-Luc Moreau    | Jean Luc Moreau",
        "Siobhán O’Neill    | Siobhan O'Neill",
        "王 小明             | 王小明",
        "王小明老师           | 王小明",
        "Dr. 王小明          | 王小明",
        "山田 花子さん        | 山田花子",
        "김 서연             | 김서연",
      })
  void spellingsOfOneName(String one, String other) {
    assertThat(PersonKeys.of(one)).isEqualTo(PersonKeys.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Dr. Dre, Dre",
    "Sir Mix, Mix",
    "Ada Byron, Ada Byrne",
    "Ada B, Ada Byron",
    "Ada Ms, Ada",
    "老师, 老",
  })
  void otherNames(String one, String other) {
    assertThat(PersonKeys.of(one)).isNotEqualTo(PersonKeys.of(other));
  }
}
