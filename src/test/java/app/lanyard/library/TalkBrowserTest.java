package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.DayCount;
import app.lanyard.model.EventLabel;
import app.lanyard.model.LinkKind;
import app.lanyard.model.TalkDays;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkGroup;
import app.lanyard.model.TalkLink;
import app.lanyard.model.TalkRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class TalkBrowserTest extends LibraryFixture {

  @Test
  void groupsComeNewestFirstAndThoseWithoutADateLast() {
    notes(
        "talk: Undated",
        "talk: Undated at an event | Zeta Days",
        "talk: Old | Alpha Conf 2020 |  | 2020-05-01",
        "talk: New | Beta Conf 2024 |  | 2024-05-01",
        "talk: Same day | Alpha Conf 2024 |  | 2024-05-01",
        "talk: Same day, no event |  |  | 2024-05-01",
        "talk: Another new one | Beta Conf 2024 |  | 2024-05-01");
    assertThat(library.talks().groups(TalkFilter.ALL))
        .extracting(TalkBrowserTest::heading)
        .containsExactly(
            "2024-05-01 Alpha Conf 2024: 1",
            "2024-05-01 Beta Conf 2024: 2",
            "2024-05-01 -: 1",
            "2020-05-01 Alpha Conf 2020: 1",
            "- Zeta Days: 1",
            "- -: 1");
  }

  @Test
  void rowsComeInTheOrderOfTheNotesAPageAtATime() {
    StringBuilder note = new StringBuilder();
    for (int i = 0; i < 25; i++) {
      note.append("talk: Number ").append(i).append(" | Conf 2024 | Ada | 2024-05-01\n");
    }
    notes(note.toString());
    TalkGroup group = library.talks().groups(TalkFilter.ALL).getFirst();
    assertThat(group.talks()).isEqualTo(25);
    assertThat(library.talks().rows(TalkFilter.ALL, group, 20, 10))
        .extracting(TalkRow::title)
        .containsExactly("Number 20", "Number 21", "Number 22", "Number 23", "Number 24");
  }

  @Test
  void aRowHasAllThatAListShows() {
    notes("\ntalk: Title | Conf 2024 | Grace, Ada | 2024-05-01 | https://sched.co/1abc");
    TalkRow row = rows(TalkFilter.ALL).getFirst();
    assertThat(row.title()).isEqualTo("Title");
    assertThat(row.speakers()).containsExactly("Grace", "Ada");
    assertThat(row.links())
        .containsExactly(new TalkLink(LinkKind.SCHEDULE, "https://sched.co/1abc"));
    assertThat(row.line()).isEqualTo(2);
    EventLabel event = row.event();
    assertThat(event).isNotNull();
    assertThat(event.name()).isEqualTo("Conf 2024");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2024-05-01, 2024-05-01, One",
        "2024-05-02, 2024-05-31, Two",
        "2024-05-01, 2024-05-02, One Two",
        "2024-05-02, -, Two",
        "-, 2024-05-01, One",
        "-, -, One Two Undated",
        "2023-01-01, 2023-12-31, -",
      })
  void aRangeOfDatesLeavesWhatTouchesIt(
      @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String titles) {
    notes("talk: One |  |  | 2024-05-01", "talk: Two |  |  | 2024-05-02", "talk: Undated");
    assertThat(rows(new TalkFilter(from, to, "")))
        .extracting(TalkRow::title)
        .containsExactlyInAnyOrder(titles == null ? new String[0] : titles.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "kubecon, 2",
    "kubec pari, 1",
    "ada, 1",
    "keeping, 1",
    "开源, 1",
    "源开, 0",
    "kubecon -ada, 1",
    "'\"kubecon', 2",
    "nothing, 0",
    "'  ', 3",
  })
  void textFindsByTitleEventAndSpeaker(String text, int found) {
    notes(
        "talk: Keeping secrets | KubeCon Paris 2024 | Ada | 2024-03-20",
        "talk: 上海开源软件 | KubeCon China 2024 | 李 | 2024-08-20",
        "talk: Unrelated | PyCon 2024 | Bob | 2024-05-15");
    var filter = new TalkFilter(null, null, text);
    assertThat(rows(filter)).hasSize(found);
    assertThat(library.talks().groups(filter).stream().mapToInt(TalkGroup::talks).sum())
        .isEqualTo(found);
  }

  @Test
  void theTalksOfANoteComeInItsOrderEachAtItsLineThere() {
    fake.put(root, "a.md", "talk: Shared | Conf 2024");
    fake.put(root, "b.md", "talk: Zulu | Conf 2024\ntalk: Shared | Conf 2024");
    library.importer().importAll(ImportListener.NONE);
    long second = rows(new TalkFilter(null, null, "zulu")).getFirst().noteId();
    List<TalkRow> rows = library.talks().ofNote(second);
    assertThat(rows).extracting(TalkRow::title).containsExactly("Zulu", "Shared");
    assertThat(rows).extracting(TalkRow::line).containsExactly(1, 2);
    assertThat(rows).extracting(TalkRow::noteId).containsOnly(second);
    assertThat(rows(new TalkFilter(null, null, "shared")).getFirst().noteId()).isNotEqualTo(second);
  }

  @Test
  void datesAreCountedFromTheFirstOnAndTheUndatedApart() {
    notes(
        "talk: One | Conf 2024 |  | 2024-05-02",
        "talk: Two | Fest 2024 |  | 2024-05-02",
        "talk: Three |  |  | 2023-01-01",
        "talk: Four",
        "talk: Five by one");
    assertThat(library.talks().days(TalkFilter.ALL))
        .isEqualTo(
            new TalkDays(
                List.of(
                    new DayCount(DateSpan.day(LocalDate.of(2023, 1, 1)), 1),
                    new DayCount(DateSpan.day(LocalDate.of(2024, 5, 2)), 2)),
                2));
    assertThat(library.talks().days(new TalkFilter(null, null, "one")))
        .isEqualTo(
            new TalkDays(List.of(new DayCount(DateSpan.day(LocalDate.of(2024, 5, 2)), 1)), 1));
  }

  private void notes(String... lines) {
    fake.put(root, "note.md", String.join("\n", lines));
    library.importer().importAll(ImportListener.NONE);
  }

  private List<TalkRow> rows(TalkFilter filter) {
    return library.talks().groups(filter).stream()
        .flatMap(group -> library.talks().rows(filter, group, 0, 100).stream())
        .toList();
  }

  private static String heading(TalkGroup group) {
    var span = group.span();
    EventLabel event = group.event();
    return (span == null ? "-" : span.start())
        + " "
        + (event == null ? "-" : event.name())
        + ": "
        + group.talks();
  }
}
