package app.lanyard.library.excerpt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTemplateTest {

  @Test
  void aNotesHighlightsStandInAListWithTheirComments() throws TemplateException {
    assertThat(
            standard()
                .render(
                    Samples.note(
                        "trips/tide.md",
                        Samples.highlight(
                            "Waves\nhave *names*", "Ask about\n\n- this", "sea", "big wave"),
                        Samples.changed("three days old", "four days old"),
                        Samples.gone("a swell"))))
        .isEqualTo(
            """
            ---
            title: "Tides & boats"
            kind: note
            note: "trips/tide.md"
            tags:
              - "big-wave"
              - "sea"
            ---

            # Tides \\& boats

            - > Waves
              >
              > have \\*names\\*

              2024-07-01, green #sea #big-wave

              Ask about

              - this

            - > three days old

              The note says now:

              > four days old

              2024-07-01, yellow

            - > a swell

              The note does not say this any more.

              2024-07-01, yellow
            """);
  }

  @Test
  void aTalkTellsWhatIsKnownOfIt() throws TemplateException {
    assertThat(standard().render(Samples.talk("Reading \"waves\"")))
        .isEqualTo(
            """
            ---
            title: "Reading \\"waves\\""
            kind: talk
            key: "reading waves @ tide talks"
            date: "2024-06-03"
            event: "Tide Talks"
            speakers:
              - "Ada Example"
            starred: true
            rating: "4"
            status: "watched"
            tags:
              - "sea"
            ---

            # Reading "waves"

            - [recording](https://video.example/w?v=%281%29)

            - 2024-07-01 #sea

              Again!
            """);
  }

  @Test
  void aDayIsOneOfThePersonsPlace() throws TemplateException {
    ExcerptTemplate template =
        ExcerptTemplate.of("{{#items}}{{day}}{{/items}}", ZoneId.of("Pacific/Kiritimati"));
    assertThat(template.render(Samples.note("a.md", Samples.remark("")))).isEqualTo("2024-07-02");
  }

  @Test
  void aTemplateOfOnesOwnSaysOnlyWhatItNames() throws TemplateException {
    ExcerptTemplate template =
        ExcerptTemplate.of("{{title}}: {{#items}}{{quote}};{{/items}}", ZoneOffset.UTC);
    assertThat(
            template.render(
                Samples.note("a.md", Samples.highlight("{{title}}", ""), Samples.remark("b"))))
        .isEqualTo("Tides & boats: {{title}};;");
  }

  @ParameterizedTest
  @CsvSource({
    "{{titel}}, titel",
    "{{#items}}{{qoute}}{{/items}}, qoute",
    "{{#sections}}a{{/sections}}, sections",
    "{{#items}}, items",
    "{{> other}}, other",
  })
  void aTemplateThatCanNotBeUsedIsTold(String text, String what) {
    assertThatThrownBy(() -> ExcerptTemplate.of(text, ZoneOffset.UTC))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining(what);
  }

  private static ExcerptTemplate standard() throws TemplateException {
    return ExcerptTemplate.of(ExcerptTemplate.standard(), ZoneOffset.UTC);
  }
}
