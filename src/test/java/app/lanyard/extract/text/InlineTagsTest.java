package app.lanyard.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTagsTest {

  private final InlineTags tags = new InlineTags();
  private final ArrayList<LinkRun> links = new ArrayList<>();
  private final ArrayList<EmphasisRun> emphases = new ArrayList<>();

  @Test
  void linksAndEmphasisReachFromTagToTag() {
    read("<strong>", 2);
    read("<a class=x href='https://a.example/?b=1&amp;c=2'>", 4);
    read("</a>", 9);
    read("</strong>", 12);
    read("<i>", 13);
    read("</i>", 15);

    assertThat(links).containsExactly(new LinkRun(4, 9, "https://a.example/?b=1&c=2"));
    assertThat(emphases)
        .containsExactly(new EmphasisRun(2, 12, true), new EmphasisRun(13, 15, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a name=top>", "<b>", "<span href='https://a.example'>", "<abbr>"})
  void whatLeadsNowhereOrIsNeverClosedSaysNothing(String tag) {
    read(tag, 0);
    read("</a>", 3);

    assertThat(links).isEmpty();
    assertThat(emphases).isEmpty();
  }

  @Test
  void whatCrossesOrHoldsAnotherLinkSaysNothing() {
    read("<b>", 0);
    read("<i>", 2);
    read("</b>", 4);
    read("</i>", 6);
    read("<a href=x>", 7);
    links.add(new LinkRun(8, 9, "y"));
    read("</a>", 10);

    assertThat(emphases).containsExactly(new EmphasisRun(0, 4, true));
    assertThat(links).containsExactly(new LinkRun(8, 9, "y"));
  }

  @Test
  void aPassageEndsAllTags() {
    read("<b>", 0);
    tags.begin();
    read("</b>", 3);

    assertThat(emphases).isEmpty();
  }

  private void read(String tag, int at) {
    tags.read(tag, at, links, emphases);
  }
}
