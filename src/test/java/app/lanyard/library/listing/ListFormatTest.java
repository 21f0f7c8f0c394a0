package app.lanyard.library.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '´',
      value = {
        "plain                → plain",
        "two, words           → \"two, words\"",
        "a \"quoted\" word    → \"a \"\"quoted\"\" word\"",
        "=HYPERLINK(A1)       → '=HYPERLINK(A1)",
        "+1                   → '+1",
        "-vllm                → '-vllm",
        "@handle              → '@handle",
        "'=1                  → ''=1",
        "'tis                 → 'tis",
        "1-2                  → 1-2",
      })
  void cellsOfCsvAreQuotedAndNeverFormulas(String text, String written) {
    assertThat(ListFormat.CSV.row(List.of(new ListCell.Words(text)))).isEqualTo(written + "\r\n");
  }

  @Test
  void linksAreAddressesInCsvAndLinksInMarkdown() {
    var links =
        new ListCell.Links(
            List.of(
                new ListCell.Link("slides", "https://example.org/a(1)|b"),
                new ListCell.Link("recording", "https://example.org/c")));

    assertThat(ListFormat.CSV.row(List.of(links)))
        .isEqualTo("https://example.org/a(1)|b https://example.org/c\r\n");
    assertThat(ListFormat.MARKDOWN.row(List.of(links)))
        .isEqualTo(
            "| [slides](https://example.org/a%281%29%7Cb) [recording](https://example.org/c) |\n");
  }

  @Test
  void aListBeginsWithTheNamesOfItsColumns() {
    assertThat(ListFormat.CSV.head(List.of("title", "notes"))).isEqualTo("title,notes\r\n");
    assertThat(ListFormat.MARKDOWN.head(List.of("title", "notes")))
        .isEqualTo("| title | notes |\n| --- | --- |\n");
  }
}
