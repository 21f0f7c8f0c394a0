package app.lanyard.extract.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerReaderTest {

  private final SpeakerReader reader = new SpeakerReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Miller                                     | Ada Miller
          Ada Miller (Acme) and Bo Chen (Globex)         | Ada Miller @Acme; Bo Chen @Globex
          Ada Miller (Acme), Chad Chen (Globex)          | Ada Miller @Acme; Chad Chen @Globex
          Jordan Miller and Chad Chen                    | Jordan Miller; Chad Chen
          Anna Berg, Maria Lopez & Tom Okafor            | Anna Berg; Maria Lopez; Tom Okafor
          Ada Miller & Bo Chen, Acme                     | Ada Miller @Acme; Bo Chen @Acme
          Ada Miller, Acme & Bo Chen, Globex             | Ada Miller @Acme; Bo Chen @Globex
          Ada Miller & Bo Chen, Acme; Cy Young, Initech  | Ada Miller @Acme; Bo Chen @Acme; Cy Young @Initech
          Ada Miller from Acme                           | Ada Miller @Acme
          Ada Miller, Principal Engineer, Acme           | Ada Miller @Acme
          Ada Miller, CTO, Red Hat                       | Ada Miller @Red Hat
          Ada Miller (Co-founder of Tool, Acme)          | Ada Miller @Acme
          Ada Miller (co-founder of Acme)                | Ada Miller @Acme
          Ada Miller (she/her)                           | Ada Miller
          Ada Miller, who told us of her garden          | Ada Miller
          with Ada Miller, Acme                          | Ada Miller @Acme
          Ada Miller (Acme). We all grow beans.          | Ada Miller @Acme
          Anna Berg (Acme), with Maria Lopez (Globex), Tom Okafor (Initech) | Anna Berg @Acme; Maria Lopez @Globex; Tom Okafor @Initech
          Dr. Ada Miller                                 | Ada Miller
          Ludwig van der Berg                            | Ludwig van der Berg
          J. R. Miller                                   | J. R. Miller
          Kim, Sung Wook                                 | Kim, Sung Wook
          Chloé d'Amour und Jörg Müller-Lüdenscheidt     | Chloé d'Amour; Jörg Müller-Lüdenscheidt
          王小明                                          | 王小明
          王小明、李四                                     | 王小明; 李四
          Анна Иванова                                   | Анна Иванова
          김민수                                          | 김민수
          Prof. Dr. Ada Miller                           | Ada Miller
          @ada_m                                         | @ada_m
          @ada_m (Acme) and @bo                          | @ada_m @Acme; @bo
          Ada Miller @ada_m                              | Ada Miller
          Ada Miller (@ada_m), Acme                      | Ada Miller @Acme
          Ada Miller @Acme                               | Ada Miller @Acme
          Ada Miller from Red Hat AI and Bo Chen from Tool team | Ada Miller @Red Hat AI; Bo Chen @Red Hat AI
          Ada Miller from the Tool team                  | Ada Miller @Tool team
          All speakers above and Ada Miller              | Ada Miller
          以上演讲者及受邀嘉宾 Ada Miller                   | Ada Miller
          王小明（小鸟）                                   | 王小明（小鸟）
          王小明（百度）                                   | 王小明 @百度
          王小明（百度架构师）                              | 王小明 @百度
          Moderator: Ada Miller, Panelists: Bo Chen and Cy Young | Ada Miller; Bo Chen; Cy Young
          Ada Miller & Bo Chen @ Acme                    | Ada Miller @Acme; Bo Chen @Acme
          Ada Miller, Xyla Chen @ Acme                   | Ada Miller @Acme; Xyla Chen @Acme
          Ada Miller, Xyla Chen, Quor Young @ Acme       | Ada Miller @Acme; Xyla Chen @Acme; Quor Young @Acme
          Ada Miller, @ Acme BV                          | Ada Miller @Acme BV
          Ada Miller, Maria Chen, Acme                   | Ada Miller @Acme; Maria Chen @Acme
          Ada Miller, Acme & Bo Chen, Globex, Inc.       | Ada Miller @Acme; Bo Chen @Globex, Inc.
          Front End                                      | ''
          """)
  void readsPeopleAndTheirAffiliations(String text, String expected) {
    assertThat(show(reader.read(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speaker",
        "Keynote speaker",
        "Panelist",
        "Moderator",
        "https://example.org",
        "Panel Discussion",
        "how we built it and what broke",
        "TBA",
        "12:30",
        ""
      })
  void nobodyIsNamed(String text) {
    assertThat(reader.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Miller and everyone",
        "Service mesh",
        "Red Hat",
        "Kubernetes",
        "Ada",
        "Hall C",
        "Ballroom A"
      })
  void isCertainOnlyOfFullNames(String text) {
    assertThat(reader.readCertain(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Engineer, Acme Corporation | Acme Corporation
          某某大学副校长                | 某某大学
          云公司 架构师                 | 云公司
          某某科技创始人                | 某某科技
          星星科技联合创始人、COO        | 星星科技
          百度前端架构                  | 百度
          ABC 基金会董事、秘书长         | ABC
          某某软件基金会董事             | 某某软件基金会
          """)
  void picksTheOrganisationOutOfAPosition(String text, String expected) {
    assertThat(reader.organisation(text)).contains(expected);
  }

  @Property(tries = 500)
  void readsAnyText(@ForAll @StringLength(max = 300) String text) {
    assertThatCode(() -> reader.read(text)).doesNotThrowAnyException();
    assertThatCode(() -> reader.readCertain(text)).doesNotThrowAnyException();
    assertThatCode(() -> reader.organisation(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Miller (moderator)                         | MODERATOR
          Moderator: Ada Miller                          | MODERATOR
          Moderated by: Ada Miller (Acme)                | MODERATOR
          Ada Miller, Acme (Panelist)                    | PANELIST
          Panelists: Ada Miller                          | PANELIST
          Ada Miller (Host)                              | HOST
          Hosted by: Ada Miller                          | HOST
          Ada Miller (session chair)                     | CHAIR
          Ada Miller (Chair of the Soil Group)           | SPEAKER
          主持人：王小明                                   | MODERATOR
          Ada Miller                                     | SPEAKER
          """)
  void tellsWhatTheyDid(String text, SpeakerRole role) {
    assertThat(reader.read(text)).extracting(SpeakerCredit::role).containsExactly(role);
  }

  private static String show(List<SpeakerCredit> credits) {
    return credits.stream()
        .map(c -> c.organisation() == null ? c.name() : c.name() + " @" + c.organisation())
        .collect(Collectors.joining("; "));
  }
}
