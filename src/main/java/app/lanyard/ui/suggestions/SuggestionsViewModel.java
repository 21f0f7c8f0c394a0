package app.lanyard.ui.suggestions;

import app.lanyard.library.Suggestions;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.ui.controls.ListState;
import app.lanyard.ui.shell.ChangeDesk;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.shell.TalkCommands;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The suggestions by type, and what a person decides about them. */
public final class SuggestionsViewModel {

  /** More than these nobody goes through at one sitting; others follow as these are decided. */
  private static final int SHOWN_AT_MOST = 500;

  private final Suggestions suggestions;
  private final ChangeDesk desk;
  private final TalkCommands talkCommands;
  private final LatestTask reading;
  private final ErrorPresenter errors;
  private final Messages messages;
  private final SuggestionWords words;

  private final ObservableList<SuggestionLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<ListState> state =
      new ReadOnlyObjectWrapper<>(ListState.LOADING);

  public SuggestionsViewModel(
      Suggestions suggestions,
      ChangeDesk desk,
      TalkCommands talkCommands,
      TaskRunner runner,
      ErrorPresenter errors,
      Messages messages) {
    this.suggestions = suggestions;
    this.desk = desk;
    this.talkCommands = talkCommands;
    this.reading = new LatestTask(runner);
    this.errors = errors;
    this.messages = messages;
    this.words = new SuggestionWords(messages);
  }

  ObservableList<SuggestionLine> lines() {
    return lines;
  }

  /** How many suggestions there are. */
  ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<ListState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Whether a yes is all that is needed, or there is something to fill in. */
  static boolean isAcceptable(Suggestion suggestion) {
    return !suggestion.acceptance().isEmpty() || needsDate(suggestion);
  }

  /** Whether accepting it means to say when the talk was. */
  static boolean needsDate(Suggestion suggestion) {
    return suggestion.type() == Suggestion.Type.TALK_WITHOUT_DATE
        && suggestion.acceptance().isEmpty();
  }

  void accept(Suggestion suggestion) {
    if (needsDate(suggestion)) {
      talkCommands.edit(suggestion.subject().getFirst().id());
    } else if (!suggestion.acceptance().isEmpty()) {
      desk.make(suggestion.acceptance(), words.accepted(suggestion));
    }
  }

  void dismiss(Suggestion suggestion) {
    desk.make(List.of(new Correction.Dismissal(suggestion.key())), words.dismissed(suggestion));
  }

  /** Reads the suggestions again. */
  void refresh() {
    reading.run(() -> suggestions.list(SHOWN_AT_MOST), this::show, this::failed);
  }

  private void show(List<Suggestion> read) {
    List<SuggestionLine> wanted = grouped(read);
    if (!lines.equals(wanted)) {
      lines.setAll(wanted);
    }
    count.set(read.size());
    state.set(read.isEmpty() ? ListState.EMPTY : ListState.FILLED);
  }

  private static List<SuggestionLine> grouped(List<Suggestion> read) {
    Map<Suggestion.Type, List<Suggestion>> byType =
        read.stream()
            .collect(
                Collectors.groupingBy(
                    Suggestion::type,
                    () -> new EnumMap<>(Suggestion.Type.class),
                    Collectors.toList()));
    var grouped = new ArrayList<SuggestionLine>();
    byType.forEach(
        (type, members) -> {
          grouped.add(new SuggestionLine.Heading(type, members.size()));
          members.forEach(member -> grouped.add(new SuggestionLine.Item(member)));
        });
    return grouped;
  }

  private void failed(Throwable failure) {
    state.set(ListState.FAILED);
    errors.present(messages.get("suggestions.unread"), failure);
  }
}
