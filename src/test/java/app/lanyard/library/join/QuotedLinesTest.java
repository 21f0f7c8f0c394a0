package app.lanyard.library.join;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.SourceSpan;
import app.lanyard.model.correction.Correction.AddTalk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedLinesTest {

  /** A line of the text ends at each bar. The talk was added from lines 2 to 3. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          unchanged;                  top|a talk|by Ada|end;             2; 3
          moved down;                 new|new|top|a talk|by Ada|end;     4; 5
          moved up;                   a talk|by Ada|end;                 1; 2
          marked up and joined;       top|x|**a** [talk]: by _Ada_;      2; 3
          set in bold;                x|y|top|**a talk**|by *Ada*|end;   4; 5
          broken otherwise;           top|x|y|a talk by Ada;             4; 4
          second line gone;           top|x|y|a talk|end;                4; 4
          only its title is left;     x|y|z|top|The Talk of Ada;         5; 5
          the nearest of two;         a talk|by Ada|x|x|x|a talk|by Ada; 1; 2
          the nearest of two below;   x|x|x|a talk|by Ada|x|x|a talk|by Ada; 4; 5
          gone;                       one|two|three|four;                2; 3
          gone from a short note;     one;                               1; 1
          gone from an empty note;    '';                                1; 1
          """)
  void theLinesAreFoundAgain(String change, String text, int startLine, int endLine) {
    var talk = new AddTalk("added 1", 1, new SourceSpan(2, 3), "a talk\nby Ada", "The Talk of Ada");
    assertThat(QuotedLines.of(talk, text.replace('|', '\n')))
        .as(change)
        .isEqualTo(new SourceSpan(startLine, endLine));
  }
}
