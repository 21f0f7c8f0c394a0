package app.lanyard.ui.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.FakeErrors;
import app.lanyard.ui.testing.FakeSuggestions;
import app.lanyard.ui.testing.FakeTalkCommands;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SuggestionsViewModelTest {

  private final FakeSuggestions suggestions = new FakeSuggestions();
  private final FakeTalkCommands talks = new FakeTalkCommands();
  private final FakeErrors errors = new FakeErrors();
  private final List<Correction> made = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final SuggestionsViewModel model =
      new SuggestionsViewModel(
          suggestions,
          (corrections, sentence, kept) -> {
            made.addAll(corrections);
            done.add(sentence);
          },
          talks,
          new DirectTaskRunner(),
          errors,
          new Messages(Locale.UK));

  @Test
  void groupsByType() {
    model.refresh();

    assertThat(model.lines())
        .containsExactly(
            new SuggestionLine.Heading(Suggestion.Type.SAME_SPEAKER, 2),
            new SuggestionLine.Item(FakeSuggestions.QUILL),
            new SuggestionLine.Item(FakeSuggestions.LARSEN),
            new SuggestionLine.Heading(Suggestion.Type.TALK_WITHOUT_DATE, 1),
            new SuggestionLine.Item(FakeSuggestions.UNDATED),
            new SuggestionLine.Heading(Suggestion.Type.LOST_CORRECTION, 1),
            new SuggestionLine.Item(FakeSuggestions.LOST));
    assertThat(model.countProperty().get()).isEqualTo(4);
  }

  @Test
  void acceptingDoesWhatIsSuggested() {
    model.accept(FakeSuggestions.QUILL);

    assertThat(made).isEqualTo(FakeSuggestions.QUILL.acceptance());
    assertThat(done).containsExactly("Merged Ada Quill and A. Quill");
  }

  @Test
  void aTalkWithoutADateIsAskedFor() {
    model.accept(FakeSuggestions.UNDATED);

    assertThat(made).isEmpty();
    assertThat(talks.asked).containsExactly("edit 7");
  }

  @Test
  void whatHasNothingToAcceptIsOnlyDismissed() {
    model.accept(FakeSuggestions.LOST);
    assertThat(made).isEmpty();
    assertThat(SuggestionsViewModel.isAcceptable(FakeSuggestions.LOST)).isFalse();

    model.dismiss(FakeSuggestions.LOST);

    assertThat(made).containsExactly(new Correction.Dismissal("lost-1"));
    assertThat(done).containsExactly("Dismissed what was suggested about Small teams");
  }

  @Test
  void nothingSuggestedIsAStateOfItsOwn() {
    suggestions.suggestions.clear();

    model.refresh();

    assertThat(model.stateProperty().get()).isEqualTo(ListState.EMPTY);
  }

  @Test
  void aFailureIsTold() {
    suggestions.failure = new IllegalStateException("locked");

    model.refresh();

    assertThat(model.stateProperty().get()).isEqualTo(ListState.FAILED);
    assertThat(errors.presented).containsExactly("The suggestions could not be listed.");
  }
}
