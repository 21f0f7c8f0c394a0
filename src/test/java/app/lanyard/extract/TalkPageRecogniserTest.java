package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkPageRecogniserTest {

  @Test
  void onAPageOfTalksEachHeadingWithATextBelowIsATalk() {
    var findings =
        Extraction.of(
            """
            ---
            title: Palestras
            ---

            ## Como crescem os feijões

            Palestra no Jardim Livre 2018 sobre varas e cordas.

            ## Oficina de minhocas

            Apresentação ministrada na Semana do Solo 2019

            ## O que as lesmas comem

            Folhas, e mais nada.
            """);

    assertThat(findings.talks())
        .extracting(talk -> talk.title() + " | " + talk.event() + " | " + Extraction.date(talk))
        .containsExactly(
            "Como crescem os feijões | Jardim Livre 2018 | 2018-01-01..2018-12-31 event",
            "Oficina de minhocas | Semana do Solo 2019 | 2019-01-01..2019-12-31 event",
            "O que as lesmas comem | null | none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Beans\n\n## How they climb\n\nA talk.\n\n## How they sleep\n\nA talk.\n\n## What they eat\n\nA talk.\n",
        "# Talks\n\n## How to get here\n\nBy train.\n\n## Where to stay\n\nIn a shed.\n\n## What to bring\n\nBoots.\n",
        "# Talks\n\n## In my garden\n\n- Beans\n\n## In my shed\n\n- Peas\n\n## In my barn\n\n- Worms\n",
        "# Talks\n\n## Spring 2018\n\nA talk.\n\n## Autumn 2018\n\nA talk.\n\n## Spring 2019\n\nA talk.\n",
        "# Talks\n\nMy talks.\n"
      })
  void otherPagesHoldNone(String note) {
    assertThat(Extraction.of(note).talks()).isEmpty();
  }

  @Test
  void aHeadingOverCardsIsNoTitle() {
    assertThat(
            Extraction.titles(
                Extraction.of(
                    """
                    ---
                    title: Palestras
                    ---

                    ## Dados abertos

                    {{< talk-card
                    title="Como o feijão sobe"
                    slide_url="https://docs.google.com/presentation/d/1x/edit"
                    >}}
                    Nesta palestra, o feijão.
                    {{< /talk-card >}}

                    ## Engenharia verde

                    {{< talk-card
                    title="O que a minhoca faz"
                    slide_url="https://docs.google.com/presentation/d/2x/edit"
                    video_url="https://www.youtube.com/watch?v=a"
                    >}}
                    Esta palestra mostra a minhoca.
                    {{< /talk-card >}}

                    ## Outros temas

                    {{< talk-card
                    title="A sombra das árvores"
                    slide_url="https://docs.google.com/presentation/d/3x/edit"
                    >}}
                    Esta palestra mostra a sombra.
                    {{< /talk-card >}}
                    """)))
        .containsExactly("Como o feijão sobe", "O que a minhoca faz", "A sombra das árvores");
  }
}
