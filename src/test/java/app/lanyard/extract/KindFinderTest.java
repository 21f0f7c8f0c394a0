package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.TalkKind;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindFinderTest {

  private final KindFinder kinds = new KindFinder();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Ignite Talks;lightning
          Our lightning talks;lightning
          Blitzvorträge am Abend;lightning
          Présentations éclair;lightning
          Palestras relâmpago;lightning
          라이트닝 토크;lightning
          Panel Discussions;panel
          Mesas redondas;panel
          Круглые столы;panel
          Conferencia magistral;keynote
          Ateliers;workshop
          Oficinas;workshop
          Minicursos;tutorial
          Démonstrations;demo
          Fireside chats;interview
          Microsoft Ignite;
          Of lanterns and ladders;
          """)
  void aHeadingSaysOfWhatKindTheTalksBelowAre(String heading, String kind) {
    assertThat(kinds.inText(heading)).map(KindFinderTest::name).isEqualTo(optional(kind));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Keynote: Rivers of seeds;keynote
          Rivers of seeds (lightning talk);lightning
          [Workshop] Rivers of seeds;workshop
          Keynote - Rivers of seeds and what they carry over to all of our gardens;keynote
          How we run workshops - a story of rivers and of all of our many gardens;
          Rivers of seeds in every garden of the valley, a second look [workshop] 🛠;workshop
          种子（快速演讲）;lightning
          Opening remarks;opening
          Rivers of seeds: a panel discussion;panel
          How we run workshops for all of our many gardens, far and wide, in spring;
          Rivers of seeds;
          """)
  void aTitleSaysItBesideOrAsItsSubject(String title, String kind) {
    assertThat(kinds.inTitle(title)).map(KindFinderTest::name).isEqualTo(optional(kind));
  }

  private static Optional<String> optional(String kind) {
    return Optional.ofNullable(kind);
  }

  private static String name(TalkKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
