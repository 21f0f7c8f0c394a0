package app.lanyard.extract.project;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.text.Passage;
import app.lanyard.extract.text.Prose;
import app.lanyard.extract.text.RichText;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer gazetteer = new Gazetteer();

  @Test
  void knowsManyProjects() {
    assertThat(gazetteer.all()).hasSizeGreaterThanOrEqualTo(2000);
    assertThat(gazetteer.all().stream().filter(it -> it.foundation().equals("CNCF")))
        .hasSizeGreaterThanOrEqualTo(250);
  }

  @Test
  void findsEveryProjectByItsOwnAddresses() {
    assertThat(gazetteer.all())
        .allSatisfy(
            project -> {
              assertThat(gazetteer.atAddress(project.home())).isPresent();
              assertThat(gazetteer.atAddress(project.repository())).isPresent();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.quill.example/docs, true",
    "https://docs.quill.example/, true",
    "http://GitHub.com/ink/quill/issues, true",
    "https://github.com/ink/quill.git?tab=readme#top, true",
    "https://github.com/ink, false",
    "https://github.com/ink/quills, false",
    "https://other.example/quill.example, false",
  })
  void aPageIsAProjectsIfItIsBelowOneOfItsAddresses(String url, boolean its) {
    var quill =
        GazetteerFile.entry(
            "Quill\tany\t\tactive\t-\thttps://quill.example\thttps://github.com/ink/quill");

    assertThat(new Gazetteer(List.of(quill)).atAddress(url).isPresent()).isEqualTo(its);
  }

  @Test
  void findsEveryNameInText() {
    for (KnownProject project : gazetteer.all()) {
      String text = "— " + project.name() + " —";
      var passage = new Passage(0, RichText.plain(text, 1), false);
      var prose = new Prose(text, List.of(passage), List.of());

      assertThat(NameScanner.scan(gazetteer.names(), prose))
          .extracting(Mention::project)
          .contains(project);
    }
  }

  @Test
  void givesEachNameToOneProject() {
    var names = new ArrayList<String>();
    for (KnownProject project : gazetteer.all()) {
      names.add(project.name().toLowerCase(Locale.ROOT));
      project.aliases().forEach(alias -> names.add(alias.toLowerCase(Locale.ROOT)));
    }
    assertThat(names).doesNotHaveDuplicates().noneMatch(String::isBlank);
  }

  @Test
  void isInTheOrderOfTheNames() {
    assertThat(gazetteer.all())
        .isSortedAccordingTo(
            Comparator.comparing((KnownProject it) -> it.name().toLowerCase(Locale.ROOT)));
  }

  @Test
  void givesEachProjectSecureAddresses() {
    assertThat(gazetteer.all())
        .flatMap(it -> List.of(it.home(), it.repository()))
        .allSatisfy(
            address -> {
              assertThat(address).doesNotContainAnyWhitespaces();
              URI uri = URI.create(address);
              assertThat(uri.getScheme()).isEqualTo("https");
              assertThat(uri.getHost()).contains(".");
            });
  }

  @Test
  void keepsTheStagesForTheProjectsThatHaveThem() {
    assertThat(gazetteer.all())
        .filteredOn(it -> it.maturity() != Maturity.ACTIVE && it.maturity() != Maturity.ARCHIVED)
        .allSatisfy(it -> assertThat(it.foundation()).isEqualTo("CNCF"));
  }

  @ParameterizedTest
  @CsvSource({
    "kserve, KServe, INCUBATING, CNCF",
    "K8s, Kubernetes, GRADUATED, CNCF",
    "argocd, Argo CD, GRADUATED, CNCF",
    "rkt, rkt, ARCHIVED, CNCF",
    "PySpark, Apache Spark, ACTIVE, Apache",
    "MCP, Model Context Protocol, ACTIVE, LF Agentic AI",
    "Tachyon, Alluxio, ACTIVE, ''",
  })
  void findsAProjectByAnyOfItsNames(
      String name, String usual, Maturity maturity, String foundation) {
    assertThat(gazetteer.find(name))
        .hasValueSatisfying(
            it -> {
              assertThat(it.name()).isEqualTo(usual);
              assertThat(it.maturity()).isEqualTo(maturity);
              assertThat(it.foundation()).isEqualTo(foundation);
            });
  }

  @ParameterizedTest
  @CsvSource({"Java", "Slack", "Red Hat", "KubeCon", "CUDA", "''"})
  void doesNotKnowWhatIsNoProject(String name) {
    assertThat(gazetteer.find(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/Cilium/cilium/issues/17, Cilium",
    "http://www.knative.dev/docs/eventing/brokers/?x=1#y, Knative Eventing",
    "https://docs.vllm.ai/en/latest/, vLLM",
    "https://spark.apache.org, Apache Spark",
  })
  void findsAProjectByAPageOfIt(String url, String name) {
    assertThat(gazetteer.atAddress(url)).map(KnownProject::name).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/cilium",
    "https://github.com",
    "https://example.org/cilium/cilium",
    "relative/page.md",
    "https://",
  })
  void findsNoProjectByAnotherPage(String url) {
    assertThat(gazetteer.atAddress(url)).isEmpty();
  }
}
