package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.LinkKind;
import app.lanyard.model.TalkLink;
import app.lanyard.model.TalkRow;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.correction.Correction;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingListTest extends CorrectionFixture {

  private static final String DAY =
      """
      talk: One | River Days 2024 | Ada | | recording https://v.example/1
      talk: Two | River Days 2024 | Bob
      talk: Three | River Days 2024 | Zoe
      """;

  @BeforeEach
  void addTalks() {
    put("day.md", DAY);
    Stream.of("One", "Two", "Three").forEach(title -> tell(title, WatchStatus.TO_WATCH));
  }

  @Test
  void talksStandInTheOrderTheyWereAddedUntilTheyAreArranged() {
    assertThat(toWatch()).containsExactly("One", "Two", "Three");
    arrange("Three", "One", "Two");
    assertThat(toWatch()).containsExactly("Three", "One", "Two");
    reopen();
    assertThat(toWatch()).containsExactly("Three", "One", "Two");
  }

  @Test
  void aNewOneComesLast() {
    put("other.md", "talk: Four | River Days 2024 | Ada\n");
    arrange("Two", "Three", "One");
    tell("Four", WatchStatus.TO_WATCH);
    assertThat(toWatch()).containsExactly("Two", "Three", "One", "Four");
  }

  @Test
  void aWatchedTalkLeavesAndComesBackToItsPlace() {
    arrange("Two", "One", "Three");
    tell("One", WatchStatus.WATCHED);
    assertThat(toWatch()).containsExactly("Two", "Three");
    tell("One", WatchStatus.TO_WATCH);
    assertThat(toWatch()).containsExactly("Two", "One", "Three");
    tell("One", null);
    tell("One", WatchStatus.TO_WATCH);
    assertThat(toWatch()).containsExactly("Two", "One", "Three");
  }

  @Test
  void theRowsHaveTheirRecordings() {
    assertThat(library.readingList().talks(1))
        .singleElement()
        .extracting(TalkRow::links)
        .isEqualTo(List.of(new TalkLink(LinkKind.RECORDING, "https://v.example/1")));
  }

  @Test
  void theOrderOutlastsTheIndexAndOtherEvents() {
    arrange("Three", "Two", "One");
    put("day.md", DAY.replace("Two | River Days 2024", "Two | Meadow Days 2024"));
    fake.extractorVersion++;
    reopen();
    assertThat(toWatch()).containsExactly("Three", "Two", "One");
  }

  @Test
  void mergedTalksStandThereOnce() {
    make(new Correction.Merge(EntityKind.TALK, List.of(ref("Two").key()), ref("One").key()));
    assertThat(toWatch()).containsExactly("One", "Three");
  }

  @Test
  void whatIsNotToBeWatchedIsPassedOver() {
    tell("Two", null);
    library.readingList().arrange(List.of(talk("Three").id(), talk("Two").id(), 999L));
    assertThat(toWatch()).containsExactly("Three", "One");
  }

  private void arrange(String... titles) {
    library.readingList().arrange(Stream.of(titles).map(title -> talk(title).id()).toList());
  }

  private List<String> toWatch() {
    return library.readingList().talks(99).stream().map(TalkRow::title).toList();
  }

  private void tell(String title, @Nullable WatchStatus status) {
    library
        .annotations()
        .status(new AnnotationSubject.OfEntity(EntityKind.TALK, talk(title).id()), status);
  }
}
