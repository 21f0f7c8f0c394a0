package app.lanyard.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.ui.text.TypedDate.End;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-11-11       | 2025-11-11 | 2025-11-11
          2025-2-3         | 2025-02-03 | 2025-02-03
          11 Nov 2025      | 2025-11-11 | 2025-11-11
          11 november 2025 | 2025-11-11 | 2025-11-11
          Nov 11, 2025     | 2025-11-11 | 2025-11-11
          11/11/2025       | 2025-11-11 | 2025-11-11
          11.11.2025       | 2025-11-11 | 2025-11-11
          Nov 2025         | 2025-11-01 | 2025-11-30
          2024-02          | 2024-02-01 | 2024-02-29
          2016             | 2016-01-01 | 2016-12-31
          """)
  void readsWhatPeopleType(String typed, LocalDate first, LocalDate last) {
    var dates = new TypedDate(Locale.UK);

    assertThat(dates.parse(typed, End.FIRST)).contains(first);
    assertThat(dates.parse(" " + typed + " ", End.LAST)).contains(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "2025-13-01", "31 Feb 2025 or so", "99999", "0025-01-01"})
  void saysNothingOfWhatIsNoDate(String typed) {
    assertThat(new TypedDate(Locale.UK).parse(typed, End.FIRST)).isEmpty();
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String typed) {
    assertThat(new TypedDate(Locale.UK).parse(typed, End.LAST)).isNotNull();
  }
}
