package app.lanyard.extract.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.extract.text.NoteText;
import app.lanyard.markdown.NoteParser;
import app.lanyard.model.FoundProject;
import app.lanyard.model.FoundTalk;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectRecogniserTest {

  private static final ProjectRecogniser RECOGNISER = new ProjectRecogniser(new Gazetteer());

  private final NoteParser parser = new NoteParser();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We moved it all to kubernetes and K8s.              | Kubernetes
          Cilium, Hubble and Grafana on one screen            | Cilium; Hubble; Grafana
          How Bokeh/Seaborn/Plotly/Dash compare               | Bokeh; Seaborn; Plotly; Dash
          The vLLM semantic router project is new             | vLLM Semantic Router
          Knative Eventing is part of it                      | Knative Eventing
          identities with SPIFFE/SPIRE                        | SPIFFE; SPIRE
          a spire of the church                               | ''
          Argo CD was there; ArgoCon was full                 | Argo CD
          The Flux project had a booth                        | Flux
          In a state of flux, all in all                      | ''
          Flux is what we felt all week                       | ''
          Envoy sits before each container of ours            | Envoy
          The Envoy of the king came late                     | ''
          Apache Spark first. Then Spark again.               | Apache Spark
          We saw a spark of joy                               | ''
          [Dash](https://dash.plotly.com) draws it            | Dash
          Dash through the halls of the venue                 | ''
          [lattice](https://cran.example/lattice) draws it    | lattice
          Go 1.23 is out, and Helm v3                         | Go; Helm
          Go to the booth of Prometheus                       | Prometheus
          Golang is fun                                       | Go
          Unleash the power of Kubernetes                     | Kubernetes
          open source projects like Simulator and Tetragon    | Simulator; Tetragon
          Grafana Labs paid for the beer                      | ''
          The PyTorch Foundation grows                        | ''
          Egg Harbor City has a Kubernetes meetup             | Kubernetes
          a CLI called Porter, for Kubernetes                 | Porter; Kubernetes
          Vimeo, Redisson and Dockerfile are other words      | ''
          Scott Jenkins on Kubernetes                         | Kubernetes
          Build a Ray Tracer with Bazel and Rust code         | Bazel
          A Cortex-R52 board runs no Kubernetes               | Kubernetes
          Rich repository data, and Kubernetes                | Kubernetes
          KubeCon is no project                               | ''
          We love Java, AWS and Slack                         | ''
          Kubernetes 上的 Istio 服务网格                        | Kubernetes; Istio
          """)
  void tellsProjectsFromEverydayWords(String note, String names) {
    assertThat(names(note)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Try [Quillpen](https://github.com/ink/quillpen) at home        | Quillpen
          Try [ink/quillpen](https://github.com/ink/quillpen) at home    | quillpen
          Try [`quillpen`](https://crates.io/crates/quillpen) at home    | quillpen
          - **[Quill Model](https://github.com/ink/spec)**: a format     | Quill Model
          - [**Quill Project**](https://ink.example/17): a tool          | Quill
          - [QuillOps](https://ink.example): An open source tool         | QuillOps
          - [QuillOps](https://ink.example): It costs a lot              | ''
          - [QuillOps v1.2](https://ink.example): the open source tool   | QuillOps
          - [QuillDay](https://ink.example): This event is open source   | ''
          [Slides](https://github.com/ink/slides)                        | ''
          [code](https://github.com/ink/quillpen)                        | ''
          [quill-talk](https://github.com/ink/quill-talk)                | ''
          [ink](https://github.com/ink/ink)                              | ''
          [Ink Quill](https://github.com/inkquill)                       | ''
          [quillpen#17](https://github.com/ink/quillpen/issues/17)       | ''
          [my slides](https://github.com/ink/quillpen)                   | ''
          [argo-cd](https://github.com/argoproj/argo-cd)                 | Argo CD
          """)
  void findsWhatTheNoteIntroduces(String note, String names) {
    assertThat(names(note)).isEqualTo(names);
  }

  @Test
  void tellsTheLinesThatNameAProject() {
    FoundProject project =
        found("# Two days\n\nFirst Istio,\nthen more Istio and Istio.\n\n> Istio!\n").getFirst();
    assertThat(project.spans())
        .containsExactly(SourceSpan.line(3), SourceSpan.line(4), SourceSpan.line(6));
    assertThat(project.url()).isEqualTo("https://istio.io");
    assertThat(project.reason()).isEqualTo("Its name stands in the text");
  }

  @Test
  void findsTheOtherPlacesOfAnIntroducedProject() {
    FoundProject project =
        found("QuillPen came first.\n\n[QuillPen](https://github.com/ink/quillpen) is it.")
            .getFirst();
    assertThat(project.spans()).containsExactly(SourceSpan.line(1), SourceSpan.line(3));
    assertThat(project.url()).isEqualTo("https://github.com/ink/quillpen");
    assertThat(project.reason()).startsWith("The note introduces it");
  }

  @Test
  void readsWhatTheHeaderSaysOfTheContent() {
    List<FoundProject> found =
        found(
            """
            ---
            title: Serving models with KServe
            author: Cilium Jones
            tags: [istio, conferences]
            sessions:
              - title: Tekton at work
                image: /img/docker.png
            ---
            Text.
            """);
    assertThat(found)
        .extracting(FoundProject::name, it -> it.spans().getFirst().startLine())
        .containsExactly(tuple("KServe", 2), tuple("Istio", 4), tuple("Tekton", 5));
  }

  @Test
  void takesNoSpeakerForAProject() {
    FoundTalk talk = talk("Scaling up", SpeakerCredit.of("Ray Thornbush", "Harbor"));
    String note = "- Scaling up Kubernetes and Istio with Cilium, Ray Thornbush\n";
    assertThat(found(note, talk))
        .extracting(FoundProject::name)
        .containsExactly("Kubernetes", "Istio", "Cilium");
  }

  @Test
  void theTitleOfATalkIsOfTheField() {
    assertThat(found("- Seven habits of Puppet people\n", talk("Seven habits of Puppet people")))
        .extracting(FoundProject::name)
        .containsExactly("Puppet");
    assertThat(found("- Seven habits of Puppet people\n")).isEmpty();
  }

  @Test
  void takesNoMaterialOfATalkForAProject() {
    FoundTalk talk = talk("Quill in Anger", SpeakerCredit.of("Ann Thornbush"));
    String note = "- [Quill in Anger](https://github.com/ann/quill-in-anger)\n";
    assertThat(found(note, talk)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---\ntitle:\ntags: [~, {a: b}]\n---\n",
        "[](https://github.com/a/b)",
        "- [x](https://)\n- [y](): z\n",
        "``` \n",
        "[Spark]: https://spark.apache.org\n",
      })
  void findsNothingWhereNothingIsSaid(String note) {
    assertThat(found(note)).isEmpty();
  }

  private String names(String note) {
    return String.join("; ", found(note).stream().map(FoundProject::name).toList());
  }

  private List<FoundProject> found(String note, FoundTalk... talks) {
    return RECOGNISER.recognise(NoteText.of(parser.parse(note)).prose(), List.of(talks));
  }

  private static FoundTalk talk(String title, SpeakerCredit... speakers) {
    return new FoundTalk(
        title,
        null,
        TalkKind.TALK,
        null,
        null,
        List.of(speakers),
        null,
        List.of(),
        SourceSpan.line(1),
        "It is in a list");
  }
}
