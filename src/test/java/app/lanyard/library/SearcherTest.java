package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.TalkFilter;
import app.lanyard.model.search.Completions;
import app.lanyard.model.search.NotePlace;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.model.search.SearchResults;
import app.lanyard.search.QueryParser;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class SearcherTest extends LibraryFixture {

  @BeforeEach
  void importNotes() {
    fake.put(
        root,
        "trips/paris.md",
        """
        title: Paris trip
        date: 2024-03-22
        tags: gpu, cloud native
        language: en
        kind: keynote
        abstract: Serving models on a GPU with vLLM
        talk: Model serving | KubeCon Europe 2024 | Ada Müller (CERN), Yuan Tang | 2024-03-20 | recording https://example.org/v | KServe
        talk: Scaling eBPF at the edge | KubeCon Europe 2024 | Łukasz Nowak (Example Labs) | 2024-03-21 | slides https://example.org/s | Cilium
        We had a good dinner after the edge session.
        event: KubeCon Europe 2024 | 2024-03-20
        """);
    fake.put(
        root,
        "trips/shanghai.md",
        """
        title: 上海开源之行
        date: 2025-08-22
        language: zh
        kind: panel
        talk: 大模型与开源 | KubeCon China 2025 | 李伟 (Example Labs), Yuan Tang | 2025-08-20 | | KServe
        event: KubeCon China 2025 | 2025-08-20
        """);
    fake.put(
        root,
        "old.md",
        """
        title: Old notes
        talk: Big data without a date |  | Ada Lovelace
        talk: Data, big and small | FOSDEM 2019 | Bob Big | 2019-02-02
        """);
    library.importer().importAll(ImportListener.NONE);
  }

  /** Talks that are found, by letters: M S 大 B D in the order above. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "serv                                  | M",
        "SERVING                               | M",
        "muller                                | M",
        "Müller                                | M",
        "lukasz                                | S",
        "łukasz                                | S",
        "开源                                   | 大",
        "源开                                   | -",
        "李                                     | 大",
        "data                                  | B D",
        "big data                              | B D",
        "\"big data\"                          | B",
        "\"Data, big\"                         | D",
        "data -small                           | B",
        "data -\"big data\"                    | D",
        "data -sm                              | B D",
        "yuan tang                             | M 大",
        "vllm                                  | M",
        "speaker:tang                          | M 大",
        "speaker:\"Yuan Tang\" serving         | M",
        "speaker:tang speaker:ada              | M",
        "speaker:bob,nowak                     | S D",
        "speaker:tang -speaker:ada             | 大",
        "project:kserve                        | M 大",
        "project:kserve,cilium -project:kserve | S",
        "event:\"KubeCon EU\"                  | M S",
        "event:china                           | 大",
        "event:china event:europe              | M S 大",
        "series:kubecon                        | M S 大",
        "org:cern                              | M",
        "org:\"example labs\"                  | S 大",
        "year:2024                             | M S",
        "year:2019,2025                        | 大 D",
        "-year:2024 ada                        | B",
        "-year:2024 data                       | B D",
        "on:2024-03-20                         | M",
        "on:2024-03                            | M S",
        "after:2024-03-21                      | S 大",
        "after:2024-03                         | M S 大",
        "before:2024-03-21                     | M D",
        "after:2024 before:2025                | M S",
        "kind:keynote                          | M",
        "kind:keynote,panel                    | M 大",
        "-kind:talk kubecon                    | M 大",
        "tag:gpu                               | M S",
        "tag:\"cloud native\"                  | M S",
        "lang:chinese                          | 大",
        "source:notes data                     | B D",
        "source:cellar                         | -",
        "has:recording                         | M",
        "has:recording,slides                  | M S",
        "kubecon -has:recording                | S 大",
        "is:starred                            | -",
        "kubecon -is:starred                   | M S 大",
        "-kubecon                              | B D",
        "speaker:tang kind:panel after:2025-04 before:2026 | 大",
      })
  void talksAreFound(String typed, @Nullable String letters) {
    String[] expected = letters == null ? new String[0] : letters.split(" ");
    assertThat(hits(SearchKind.TALK, typed).map(hit -> hit.title().text().substring(0, 1)))
        .containsExactlyInAnyOrder(expected);
    assertThat(inTimeline(typed)).containsExactlyInAnyOrder(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "SPEAKER    | yuan                 | Yuan Tang",
        "SPEAKER    | lukasz               | Łukasz Nowak",
        "SPEAKER    | ada -muller          | Ada Lovelace",
        "SPEAKER    | org:example          | Łukasz Nowak / 李伟",
        "SPEAKER    | speaker:ada org:cern | Ada Müller",
        "SPEAKER    | ada kind:keynote     | -",
        "PROJECT    | kse                  | KServe",
        "PROJECT    | project:cilium       | Cilium",
        "EVENT      | kubecon              | KubeCon China 2025 / KubeCon Europe 2024",
        "EVENT      | kubecon year:2024    | KubeCon Europe 2024",
        "EVENT      | event:fosdem         | FOSDEM 2019",
        "NOTE       | dinner               | Paris trip",
        "NOTE       | 上海                  | 上海开源之行",
        "NOTE       | tag:gpu              | Paris trip",
        "NOTE       | tag:\"cloud native\" | Paris trip",
        "NOTE       | -tag:gpu data        | Old notes",
        "NOTE       | project:kserve       | 上海开源之行 / Paris trip",
        "NOTE       | speaker:lovelace     | Old notes",
        "NOTE       | event:europe         | Paris trip",
        "NOTE       | lang:zh              | 上海开源之行",
        "NOTE       | after:2024-04        | 上海开源之行",
        "NOTE       | source:notes trip    | Paris trip / 上海开源之行",
        "NOTE       | kind:keynote         | -",
        "NOTE       | in:talks ada         | -",
        "NOTE       | -in:notes ada        | -",
        "ANNOTATION | ada                  | -",
      })
  void otherThingsAreFound(SearchKind kind, String typed, @Nullable String titles) {
    assertThat(hits(kind, typed).map(hit -> hit.title().text()))
        .containsExactly(titles == null ? new String[0] : titles.split(" / "));
  }

  @Test
  void groupsComeInOrderWithTheirTotals() {
    SearchResults results = search("kubecon", 1);
    assertThat(results.groups())
        .extracting(SearchGroup::kind, SearchGroup::total)
        .containsExactly(
            tuple(SearchKind.TALK, 3), tuple(SearchKind.EVENT, 2), tuple(SearchKind.NOTE, 2));
    assertThat(results.groups()).allSatisfy(group -> assertThat(group.hits()).hasSize(1));
    assertThat(results.total()).isEqualTo(7);
  }

  @Test
  void titlesComeBeforeOtherPlacesAndTheNewestFirst() {
    assertThat(hits(SearchKind.TALK, "big").map(hit -> hit.title().text()))
        .containsExactly("Big data without a date", "Data, big and small");
    assertThat(hits(SearchKind.TALK, "kubecon").map(hit -> hit.title().text()))
        .containsExactly("大模型与开源", "Scaling eBPF at the edge", "Model serving");
  }

  @Test
  void aHitSaysWhereAndWhy() {
    SearchHit talk = hits(SearchKind.TALK, "vllm").findFirst().orElseThrow();
    assertThat(talk.detail().text()).isEqualTo("Ada Müller, Yuan Tang · KubeCon Europe 2024");
    assertThat(talk.snippet().text()).isEqualTo("Serving models on a GPU with vLLM");
    assertThat(talk.snippet().marks()).hasSize(1);
    assertThat(talk.place()).isEqualTo(new NotePlace(noteOf(talk), "trips/paris.md", 7));

    SearchHit note = hits(SearchKind.NOTE, "dinner edge").findFirst().orElseThrow();
    assertThat(note.snippet().text()).isEqualTo("We had a good dinner after the edge session.");
    assertThat(Objects.requireNonNull(note.place()).line()).isEqualTo(9);

    assertThat(hits(SearchKind.SPEAKER, "nowak").findFirst().orElseThrow().detail().text())
        .isEqualTo("Example Labs");
  }

  @Test
  void nothingAskedFindsNothing() {
    assertThat(search("  ", 5)).isEqualTo(SearchResults.NONE);
    assertThat(search("\"\"", 5)).isEqualTo(SearchResults.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "speaker:yu            | speaker:\"Yuan Tang\"",
        "speaker:muller        | speaker:\"Ada Müller\"",
        "event:kubecon         | event:\"KubeCon China 2025\" / event:\"KubeCon Europe 2024\"",
        "org:exam              | org:\"Example Labs\"",
        "project:k             | project:KServe",
        "tag:cl                | tag:\"cloud native\"",
        "year:201              | year:2019",
        "lang:chin             | lang:zh",
      })
  void namesOfTheLibraryAreOffered(String typed, String offered) {
    Completions completions = library.searcher().complete(typed, typed.length(), 10);
    assertThat(completions.choices().stream().map(choice -> completions.applied(typed, choice)))
        .containsExactlyInAnyOrder(offered.split(" / "));
    assertThat(completions.choices()).allMatch(choice -> choice.count() > 0);
  }

  private static long noteOf(SearchHit hit) {
    return Objects.requireNonNull(hit.place()).noteId();
  }

  private SearchResults search(String typed, int perGroup) {
    return library.searcher().search(QueryParser.parse(typed).query(), perGroup);
  }

  private Stream<SearchHit> hits(SearchKind kind, String typed) {
    return search(typed, 20).groups().stream()
        .filter(group -> group.kind() == kind)
        .flatMap(group -> group.hits().stream());
  }

  /** The field above the timeline understands the same. */
  private List<String> inTimeline(String typed) {
    var filter = new TalkFilter(null, null, typed);
    return library.talks().groups(filter).stream()
        .flatMap(group -> library.talks().rows(filter, group, 0, 100).stream())
        .map(row -> row.title().substring(0, 1))
        .toList();
  }
}
