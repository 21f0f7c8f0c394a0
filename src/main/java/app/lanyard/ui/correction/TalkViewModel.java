package app.lanyard.ui.correction;

import app.lanyard.model.DateSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkKind;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.Messages;
import app.lanyard.ui.text.TypedSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A talk as the person is writing it, and what can't stay as they wrote it. */
final class TalkViewModel {

  private static final String UNKNOWN_SIGN = "?";

  private final Messages messages;
  private final DateText dates;
  private final TypedSpan typed;
  private final @Nullable DateSpan dateBefore;
  private final String dateTextBefore;
  private final String dateOrigin;
  private final StringProperty title;
  private final StringProperty date;
  private final StringProperty event;
  private final ObjectProperty<TalkKind> kind;
  private final ObservableList<SpeakerDraft> speakers = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper dateHint = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper titleProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper dateProblem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper speakerProblem = new ReadOnlyStringWrapper("");

  /**
   * @param start what stands in the fields at first
   * @param dateOrigin where the date at first comes from, in words
   */
  TalkViewModel(TalkValues start, String dateOrigin, Messages messages) {
    this.messages = messages;
    this.dates = new DateText(messages.locale());
    this.typed = new TypedSpan(messages.locale());
    this.dateBefore = start.date();
    this.dateTextBefore = dateBefore == null ? "" : dates.span(dateBefore);
    this.dateOrigin = dateOrigin;
    this.title = new SimpleStringProperty(start.title());
    this.date = new SimpleStringProperty(dateTextBefore);
    this.event = new SimpleStringProperty(start.event() == null ? "" : start.event());
    this.kind = new SimpleObjectProperty<>(start.kind());
    start.speakers().stream().map(SpeakerDraft::new).forEach(speakers::add);
    title.addListener(change -> titleProblem.set(""));
    date.addListener(change -> dateProblem.set(""));
    date.subscribe(text -> dateHint.set(hint(text)));
  }

  StringProperty titleProperty() {
    return title;
  }

  StringProperty dateProperty() {
    return date;
  }

  /** The name of the event; blank for none. */
  StringProperty eventProperty() {
    return event;
  }

  ObjectProperty<TalkKind> kindProperty() {
    return kind;
  }

  ObservableList<SpeakerDraft> speakers() {
    return speakers;
  }

  /** Where the date comes from; once it is changed, how it is understood. */
  ReadOnlyStringProperty dateHintProperty() {
    return dateHint.getReadOnlyProperty();
  }

  ReadOnlyStringProperty titleProblemProperty() {
    return titleProblem.getReadOnlyProperty();
  }

  ReadOnlyStringProperty dateProblemProperty() {
    return dateProblem.getReadOnlyProperty();
  }

  ReadOnlyStringProperty speakerProblemProperty() {
    return speakerProblem.getReadOnlyProperty();
  }

  /** Moves a speaker up or down, if there is room. */
  void move(SpeakerDraft speaker, int step) {
    int from = speakers.indexOf(speaker);
    int to = from + step;
    if (from >= 0 && to >= 0 && to < speakers.size()) {
      var moved = new ArrayList<SpeakerDraft>(speakers);
      Collections.swap(moved, from, to);
      speakers.setAll(moved);
    }
  }

  /** What was written; nothing if some of it can't be understood, which then is said. */
  Optional<TalkValues> values() {
    boolean dateReadable = isUnchanged(date.get()) || isUnknown(date.get()) || read().isPresent();
    boolean nameless = speakers.stream().anyMatch(SpeakerDraft::isNameless);
    titleProblem.set(title.get().isBlank() ? messages.get("talk.noTitle") : "");
    dateProblem.set(dateReadable ? "" : messages.get("talk.notADate", date.get().strip()));
    speakerProblem.set(nameless ? messages.get("talk.noName") : "");
    if (title.get().isBlank() || !dateReadable || nameless) {
      return Optional.empty();
    }
    String happening = event.get().strip();
    return Optional.of(
        new TalkValues(
            title.get().strip(),
            span(),
            happening.isEmpty() ? null : happening,
            kind.get(),
            credits()));
  }

  private @Nullable DateSpan span() {
    return isUnchanged(date.get()) ? dateBefore : read().orElse(null);
  }

  private List<SpeakerCredit> credits() {
    return speakers.stream()
        .filter(Predicate.not(SpeakerDraft::isEmpty))
        .map(SpeakerDraft::toCredit)
        .toList();
  }

  private String hint(String text) {
    if (isUnchanged(text)) {
      return dateOrigin;
    }
    return isUnknown(text)
        ? messages.get("talk.dateUnknown")
        : read().map(span -> messages.get("talk.dateRead", dates.span(span))).orElse("");
  }

  private boolean isUnchanged(String text) {
    return text.strip().equals(dateTextBefore);
  }

  private boolean isUnknown(String text) {
    String words = text.strip();
    return words.isEmpty()
        || words.equals(UNKNOWN_SIGN)
        || words.equalsIgnoreCase(messages.get("talk.unknown"));
  }

  private Optional<DateSpan> read() {
    return isUnknown(date.get()) ? Optional.empty() : typed.parse(date.get());
  }
}
