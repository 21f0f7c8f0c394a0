package app.lanyard.extract.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Quill Pen 2.0,   quill-pen, true
          'quill_pen: ink', QuillPen, true
          quil,            quill,     false
          The Quill,       quill,     false
          '',              quill,     false
          '',              '',        true
          """)
  void aLabelBeginsWithANameWhateverStandsBetweenItsLetters(
      String label, String name, boolean begins) {
    assertThat(Labels.begin(label, 0, label.length(), name)).isEqualTo(begins);
  }

  @Property
  void labelsOfTheSameLettersBeginWithEachOther(
      @ForAll @CharRange(from = ' ', to = 'z') @StringLength(max = 12) String name,
      @ForAll @CharRange(from = ' ', to = 'z') @StringLength(max = 4) String behind) {
    String label = "-" + name.toUpperCase(Locale.ROOT) + behind;

    assertThat(Labels.letters(label)).startsWith(Labels.letters(name));
    assertThat(Labels.begin(label, 0, label.length(), name)).isTrue();
  }
}
