package app.lanyard.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.lanyard.extract.text.NoteText;
import app.lanyard.extract.text.Prose;
import app.lanyard.markdown.NoteParser;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScannerTest {

  private static final KnownProject PROJECT =
      new KnownProject(
          "Quill", List.of(), Maturity.ACTIVE, "", "https://a.example", "https://b.example");

  private static final NameTrie NAMES =
      new NameTrie(
          List.of(
              spelling("Quill", NameMatch.ANY),
              spelling("Quill Store", NameMatch.ANY),
              spelling("Quill's Pen", NameMatch.ANY),
              spelling("Ink.js", NameMatch.ANY),
              spelling("BLOT", NameMatch.EXACT),
              spelling("blot-ter", NameMatch.ANY)));

  private final NoteParser parser = new NoteParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We run Quill.                       | Quill
          We run quill, and QUILL too         | quill; QUILL
          Quills and Requill are others       | ''
          Quill_x and xQuill and Quill2       | ''
          The Quill Store keeps it            | Quill Store
          The Quill\u00A0store keeps it       | Quill\u00A0store
          The Quill Stores are shops          | Quill
          Quill’s pen and Quill's speed       | Quill’s pen; Quill
          Ink.js 2 and Ink.jsx and ink        | Ink.js
          BLOT is exact, Blot is not          | BLOT
          blot-ter is longer                  | blot-ter
          在Quill上运行                        | Quill
          Quillで動かす                        | Quill
          Quill로 만든                         | Quill
          Ölquill und Quillö                  | ''
          Quill/BLOT, Quill-based, non-Quill  | Quill; BLOT; Quill; Quill
          see quill.io or me@quill or @quill  | ''
          in src/quill/main.c or ./quill      | ''
          a-quill-slug                        | ''
          https://a.example/quill/x Quill     | Quill
          www.quill.example                   | ''
          run `quill` but not `quill get x`   | quill
          [quill](https://x.example/BLOT)     | quill
          ![Quill](x.png) <b>Quill</b>        | Quill
          **Qu**ill is one word               | Quill
          """)
  void findsWholeNamesInRunningText(String text, String names) {
    assertThat(String.join("; ", found(text))).isEqualTo(names);
  }

  @Test
  void passesOverCodeBlocks() {
    assertThat(found("Quill\n\n```\nQuill\n```\n\n    Quill\n")).hasSize(1);
  }

  @Test
  void goesOverALineBreakButNotFromOnePassageIntoTheNext() {
    assertThat(found("Quill\nStore")).containsExactly("Quill\nStore");
    assertThat(found("# Quill\n\nStore")).containsExactly("Quill");
    assertThat(found("| a | b |\n|---|---|\n| Quill | Store |")).containsExactly("Quill");
  }

  @Property
  void findsNamesInOrderAndNoneWithinAnother(
      @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 80) String text) {
    Prose prose = prose(text + " Quill Store, Quill/BLOT " + text);
    int end = 0;
    for (Mention mention : NameScanner.scan(NAMES, prose)) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.end() - mention.start()).isEqualTo(mention.spelling().text().length());
      end = mention.end();
    }
  }

  @Property
  void findsNothingInWordsWithoutTheName(
      @ForAll @CharRange(from = 'A', to = 'H') @StringLength(min = 1, max = 30) String text) {
    assertThat(NameScanner.scan(NAMES, prose(text))).isEmpty();
  }

  @Test
  void refusesNamesThatCannotBeLookedFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NameTrie(List.of(spelling("-x", NameMatch.ANY))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new NameTrie(
                    List.of(spelling("Quill", NameMatch.ANY), spelling("quill", NameMatch.ANY))));
  }

  private List<String> found(String note) {
    Prose prose = prose(note);
    return NameScanner.scan(NAMES, prose).stream()
        .map(mention -> prose.text().substring(mention.start(), mention.end()))
        .toList();
  }

  private Prose prose(String note) {
    return NoteText.of(parser.parse(note)).prose();
  }

  private static Spelling spelling(String text, NameMatch match) {
    return new Spelling(text, match, PROJECT);
  }
}
