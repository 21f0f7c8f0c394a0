package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RichTextProperties {

  @Property
  void cellsAreTheSlicesBetweenSeparators(@ForAll("marked") RichText text) {
    var slices = new ArrayList<RichText>();
    int start = 0;
    for (int i = 0; i <= text.text().length(); i++) {
      if (i == text.text().length() || (text.text().charAt(i) == '|' && !isInLink(text, i))) {
        slices.add(text.slice(start, i));
        start = i + 1;
      }
    }

    assertThat(text.cells('|')).isEqualTo(slices);
  }

  private static boolean isInLink(RichText text, int position) {
    return text.links().stream()
        .anyMatch(link -> position >= link.start() && position < link.end());
  }

  /** Every bracket pair is a link, every pair of stars is emphasis. */
  @Provide
  Arbitrary<RichText> marked() {
    return Arbitraries.strings().withChars("ab| \n[]*").ofMaxLength(30).map(this::mark);
  }

  private RichText mark(String source) {
    var text = new StringBuilder();
    var links = new ArrayList<LinkRun>();
    var emphases = new ArrayList<EmphasisRun>();
    int bracket = -1;
    int star = -1;
    for (char c : source.toCharArray()) {
      switch (c) {
        case '[' -> bracket = text.length();
        case ']' -> {
          if (bracket >= 0) {
            links.add(new LinkRun(bracket, text.length(), "u"));
            bracket = -1;
          }
        }
        case '*' -> {
          if (star >= 0) {
            emphases.add(new EmphasisRun(star, text.length(), true));
          }
          star = star >= 0 ? -1 : text.length();
        }
        default -> text.append(c);
      }
    }
    return new RichText(text.toString(), List.copyOf(links), List.copyOf(emphases), 1);
  }
}
