package app.lanyard.ui.annotations;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.EntityKind;
import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.ui.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotationWordsTest {

  private final AnnotationWords words =
      new AnnotationWords(new Messages(Locale.UK), Annotation::comment, ZoneId.of("Asia/Tokyo"));

  @ParameterizedTest
  @CsvSource({
    "ANCHORED, red beans, ''",
    "REVIEW, red beans, Is this still the place you marked?",
    "REVIEW, blue beans, The text has changed since you marked it",
    "ORPHANED, '', The text you marked is gone",
  })
  void sayWhatBecameOfTheText(AnchorState state, String now, String told) {
    assertThat(words.state(listed(state, now))).isEqualTo(told);
  }

  @Test
  void tellTheDayThatItWasMadeWhereThePersonIs() {
    assertThat(words.details(listed(AnchorState.ANCHORED, "red beans")))
        .isEqualTo("Soil Days · 3 Jan 2026 · #soil");
  }

  @Test
  void quoteInOneLine() {
    assertThat(words.quote(listed(AnchorState.ANCHORED, "").annotation())).isEqualTo("red beans");
  }

  @ParameterizedTest
  @CsvSource({
    "ASSESSING, 4, Rated 4 of 5",
    "CLASSIFYING, to-watch, Status: To watch",
    "CLASSIFYING, shelved, shelved",
    "COMMENTING, 4, 4",
  })
  void tellARatingAndAStatusInWords(Motivation motivation, String value, String told) {
    var annotation =
        new Annotation(
            "1",
            new AnnotationTarget.OfEntity(EntityKind.TALK, "a talk"),
            motivation,
            value,
            List.of(),
            null,
            null,
            Instant.EPOCH,
            Instant.EPOCH);
    assertThat(words.comment(annotation)).isEqualTo(told);
  }

  private static ListedAnnotation listed(AnchorState state, String now) {
    var annotation =
        new Annotation(
            "1",
            new AnnotationTarget.OfNote(1, "soil.md"),
            Motivation.HIGHLIGHTING,
            "",
            List.of("soil"),
            HighlightColour.BLUE,
            new TextQuote("red\nbeans", "", "", 0, 9),
            Instant.parse("2026-01-02T20:00:00Z"),
            Instant.parse("2026-01-02T20:00:00Z"));
    return new ListedAnnotation(
        new PlacedAnnotation(annotation, state, 0, now.length(), now), "Soil Days", 1, false);
  }
}
