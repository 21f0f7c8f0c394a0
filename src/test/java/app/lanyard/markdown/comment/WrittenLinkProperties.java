package app.lanyard.markdown.comment;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityAddress;
import app.lanyard.model.EntityKind;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WrittenLinkProperties {

  private final CommentReader reader = new CommentReader();

  @Property(tries = 3000)
  void anyNameAndKeyComeBack(
      @ForAll("names") String name, @ForAll("names") String key, @ForAll EntityKind kind) {
    var address = new EntityAddress(kind, key);

    List<CommentRun> runs = linksOf("See " + WrittenLink.of(name, address) + ", and more.");

    assertThat(runs).hasSize(1);
    assertThat(runs.getFirst().text()).isEqualTo(name);
    assertThat(runs.getFirst().styles()).isEmpty();
    assertThat(EntityAddress.of(runs.getFirst().href())).contains(address);
  }

  @Property(tries = 1000)
  void aLinkStaysOneBehindAnyText(@ForAll("names") String before, @ForAll("names") String name) {
    String written = before.replace('`', '\'').replace('<', '(');
    var address = new EntityAddress(EntityKind.SPEAKER, "ada");

    String comment =
        written + WrittenLink.gapAfter(written) + WrittenLink.of(name, address) + " said so";

    assertThat(linksOf(comment)).anyMatch(run -> run.href().equals(address.href()));
  }

  @Property(tries = 1000)
  void wordsAloneHaveTheNameOfTheLink(@ForAll("names") String name, @ForAll("names") String key) {
    String link = WrittenLink.of(name, new EntityAddress(EntityKind.TALK, key));

    assertThat(WrittenLink.named("See " + link + ", and [x](https://example.org)."))
        .isEqualTo("See " + name + ", and [x](https://example.org).");
  }

  private List<CommentRun> linksOf(String comment) {
    return reader.read(comment).blocks().stream()
        .flatMap(block -> block.runs().stream())
        .filter(CommentRun::isLink)
        .toList();
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<Character> signs =
        Arbitraries.of(
            "\\`*_[]()<>&~!#|:@^={}%$\"'+-. /ab9".chars().mapToObj(c -> (char) c).toList());
    Arbitrary<Character> letters = Arbitraries.of('a', 'Z', 'é', 'ß', '中', 'ع', '…', '—');
    return Arbitraries.oneOf(signs, letters)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(WrittenLinkProperties::joined)
        .filter(name -> !name.isEmpty());
  }

  private static String joined(List<Character> characters) {
    var text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString().strip().replaceAll("\\s+", " ");
  }
}
