package app.lanyard.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeEntities;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.text.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormModelsTest {

  private final FakeEntities entities = FakeEntities.sample();
  private final FakeErrors errors = new FakeErrors();

  @Test
  void theOneWithMostTalksKeepsItsNameAtFirst() {
    MergeViewModel model = merge(entities.rows.get(1), entities.rows.get(0));

    assertThat(model.keptProperty().get().name()).isEqualTo("Ada Quill");
    assertThat(model.ready().get()).isTrue();
  }

  @Test
  void oneAloneNeedsAnotherWhichIsNotOfferedTwice() {
    MergeViewModel model = merge(entities.rows.getFirst());
    assertThat(model.ready().get()).isFalse();

    model.others().textProperty().set("quill");
    assertThat(model.others().found()).extracting(EntityRow::name).containsExactly("A. Quill");
    model.pick(model.others().found().getFirst());

    assertThat(model.ready().get()).isTrue();
    assertThat(model.others().found()).isEmpty();
    assertThat(model.others().textProperty().get()).isEmpty();
  }

  @Test
  void whatCannotBeSearchedIsTold() {
    MergeViewModel model =
        new MergeViewModel(
            EntityKind.SPEAKER,
            List.of(entities.rows.getFirst()),
            new FakeEntities() {
              @Override
              public List<EntityRow> rows(EntityKind kind, String text, int offset, int limit) {
                throw new IllegalStateException("locked");
              }
            },
            new DirectTaskRunner(),
            errors,
            words());

    model.others().textProperty().set("a");

    assertThat(errors.presented).containsExactly("The speakers could not be listed.");
  }

  @Test
  void aSplitNeedsANameAndSomeButNotAllParts() {
    var model = new SplitViewModel(lines(2));
    model.nameProperty().set("Ada B. Quill");
    assertThat(model.ready().get()).isFalse();
    model.parts().getFirst().chosen().set(true);
    assertThat(model.ready().get()).isTrue();
    assertThat(model.chosen()).hasSize(1);
    assertThat(model.count(new Messages(Locale.UK))).isEqualTo("1 of 2 chosen");
    model.nameProperty().set(" ");
    assertThat(model.ready().get()).isFalse();
    model.nameProperty().set("Ada B. Quill");
    model.parts().getLast().chosen().set(true);
    assertThat(model.ready().get()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          9 Nov 2025, 13 Nov 2025, 2025-11-09, 2025-11-13, DAY
          9 Nov 2025, '',          2025-11-09, 2025-11-09, DAY
          Nov 2025,   '',          2025-11-01, 2025-11-30, MONTH
          2016,       '',          2016-01-01, 2016-12-31, YEAR
          2016,       Mar 2017,    2016-01-01, 2017-03-31, YEAR
          """)
  void datesAreAsExactAsTheyWereTyped(
      String first, String last, LocalDate start, LocalDate end, DatePrecision precision) {
    var typed = new TypedDates(Locale.UK);

    assertThat(typed.parse(first, last)).contains(new DateSpan(start, end, precision));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          soon,        ''
          '',          13 Nov 2025
          13 Nov 2025, 9 Nov 2025
          9 Nov 2025,  later
          """)
  void whatIsNoSpanIsNotGuessed(String first, String last) {
    assertThat(new TypedDates(Locale.UK).parse(first, last)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          2025-11-09, 2025-11-13, DAY
          2025-11-09, 2025-11-09, DAY
          2025-11-01, 2025-11-30, MONTH
          2016-01-01, 2017-12-31, YEAR
          """)
  void whatIsWrittenIntoTheFieldsIsReadTheSame(
      LocalDate start, LocalDate end, DatePrecision precision) {
    var typed = new TypedDates(Locale.UK);
    var span = new DateSpan(start, end, precision);

    assertThat(typed.parse(typed.first(span), typed.last(span))).contains(span);
  }

  private MergeViewModel merge(EntityRow... rows) {
    return new MergeViewModel(
        EntityKind.SPEAKER, List.of(rows), entities, new DirectTaskRunner(), errors, words());
  }

  private static DirectoryWords words() {
    return new DirectoryWords(EntityKind.SPEAKER, new Messages(Locale.UK));
  }

  private static List<PageLine> lines(int count) {
    return IntStream.range(0, count)
        .<PageLine>mapToObj(number -> new PageLine.Note(number, "Note", "note.md", 1))
        .toList();
  }
}
