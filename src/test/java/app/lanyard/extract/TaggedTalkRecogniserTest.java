package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggedTalkRecogniserTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        {{% speaking-entry
            title="How beans climb"
            date="2021/05/03" event="SoilConf"
            video="https://youtu.be/a" %}}
            I spoke about poles.
        {{% /speaking-entry %}}
        """,
        """
        {{< talk title='How beans climb' date='2021-05-03' conference='SoilConf' link='https://youtu.be/a' >}}
        """,
        """
        {% include talk-card.html title="How beans climb" date="3 May 2021" event="SoilConf" url="https://youtu.be/a" %}
        """
      })
  void readsWhatATagTells(String tag) {
    var talk = Extraction.of("# Speaking\n\n" + tag).talks().getFirst();

    assertThat(talk.title()).isEqualTo("How beans climb");
    assertThat(talk.event()).isEqualTo("SoilConf");
    assertThat(Extraction.date(talk)).isEqualTo("2021-05-03 stated");
    assertThat(Extraction.links(talk)).isEqualTo("recording https://youtu.be/a");
    assertThat(talk.span().startLine()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{< figure title=\"How beans climb\" date=\"2021-05-03\" >}}\n",
        "{{< talks title=\"Talks\" event=\"SoilConf\" >}}\n",
        "{{< talk-photo title=\"On stage\" src=\"/a.jpg\" >}}\n",
        "{% include talk-card.html talk=talk %}\n"
      })
  void otherTagsAreNone(String tag) {
    assertThat(Extraction.of("# Speaking\n\n" + tag).talks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n{{< talk title=\"How beans climb\" event=\"SoilConf\" >}}\n```\n",
        "    {{< talk title=\"How beans climb\" event=\"SoilConf\" >}}\n",
        "Write `{{< talk title=\"How beans climb\" event=\"SoilConf\" >}}` for each.\n"
      })
  void aTagThatIsExplainedIsNone(String code) {
    assertThat(Extraction.of("# Speaking\n\n" + code).talks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "event=\"SoilConf\" venue=\"Town Hall\"",
        "venue=\"Town Hall\" event=\"SoilConf\"",
        "where=\"Leeds\" conference=\"SoilConf\""
      })
  void theClearestOfSeveralNamesTheEvent(String arguments) {
    var talks =
        Extraction.of("# Speaking\n\n{{< talk title=\"How beans climb\" " + arguments + " >}}\n")
            .talks();
    assertThat(talks.getFirst().event()).isEqualTo("SoilConf");
  }

  @Test
  void onAPageOfTalksATagMayHaveAnyName() {
    String tag =
        "{% include thumbnail.html\n  name=\"How beans climb\"\n  venue=\"Soil Club\"\n  date=\"May 3, 2021\"\n%}\n";

    assertThat(Extraction.told("# Talks\n\n" + tag))
        .containsExactly("How beans climb |  | Soil Club | 2021-05-03 stated | talk");
    assertThat(Extraction.told("# Beans\n\n" + tag)).isEmpty();
  }
}
