package app.lanyard.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

class RenderedTextProperties {

  private final NoteParser parser = new NoteParser();
  private final NoteRenderer renderer = new NoteRenderer();

  @Property(tries = 2000)
  void eachBlockIsTheTextOfItsElement(@ForAll("mangled") String markdown) {
    RenderedNote note = renderer.render(parser.parse(markdown));
    Document page = Jsoup.parseBodyFragment(note.html());

    assertThat(note.blocks())
        .allSatisfy(
            block -> {
              Element element = page.getElementById(block.elementId());
              assertThat(element).isNotNull();
              assertThat(element.wholeText())
                  .isEqualTo(note.text().substring(block.start(), block.end()));
              assertThat(element.attr("data-line"))
                  .isEqualTo(String.valueOf(block.span().startLine()));
            });
  }

  @Property(tries = 1000)
  void theTextIsItsBlocks(@ForAll("mangled") String markdown) {
    RenderedNote note = renderer.render(parser.parse(markdown));

    assertThat(
            note.blocks().stream()
                .map(block -> note.text().substring(block.start(), block.end()))
                .collect(Collectors.joining("\n")))
        .isEqualTo(note.text());
  }

  @Property(tries = 1000)
  void thePageHasNoTextBeside(@ForAll("mangled") String markdown) {
    RenderedNote note = renderer.render(parser.parse(markdown));
    Document page = Jsoup.parseBodyFragment(note.html());

    assertThat(page.body().wholeText()).isEqualTo(withoutSeparators(note));
  }

  @Property(tries = 1000)
  void everyIdIsThereOnce(@ForAll("mangled") String markdown) {
    RenderedNote note = renderer.render(parser.parse(markdown));

    assertThat(Jsoup.parseBodyFragment(note.html()).select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates();
  }

  @Property(tries = 1000)
  void theNoteIsSafeToShow(@ForAll("mangled") String markdown) {
    SafePage.check(renderer.render(parser.parse(markdown)).html());
  }

  private static String withoutSeparators(RenderedNote note) {
    return note.blocks().stream()
        .map(block -> note.text().substring(block.start(), block.end()))
        .collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> mangled() {
    return MangledMarkdown.texts();
  }
}
