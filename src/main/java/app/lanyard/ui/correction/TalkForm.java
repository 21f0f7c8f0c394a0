package app.lanyard.ui.correction;

import app.lanyard.model.Evidence;
import app.lanyard.model.TalkKind;
import app.lanyard.ui.controls.CompletionField;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The fields of a talk, each with what is to be said about it below. */
final class TalkForm extends GridPane {

  private static final double LABEL_WIDTH = 72;

  private final Messages messages;
  private final TextField title = new TextField();

  TalkForm(TalkSheet sheet, TalkViewModel model, CompletionField.Lookup events, Messages messages) {
    this.messages = messages;
    setId("talk-form");
    setHgap(12);
    setVgap(12);
    var labels = new ColumnConstraints();
    labels.setMinWidth(LABEL_WIDTH);
    var fields = new ColumnConstraints();
    fields.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(labels, fields);
    if (sheet.source() != null) {
      addField(messages.get("talk.notes"), new Label(), source(sheet.source()));
    }
    addTitle(sheet, model);
    addDate(model);
    addEvent(model, events);
    addKind(model);
    addSpeakers(model);
  }

  Node firstField() {
    return title;
  }

  private void addTitle(TalkSheet sheet, TalkViewModel model) {
    title.setId("talk-title");
    title.textProperty().bindBidirectional(model.titleProperty());
    var below = new VBox(4, title);
    if (!sheet.titleInNote().isEmpty()) {
      below.getChildren().add(quiet(messages.get("talk.titleInNote", sheet.titleInNote())));
    }
    below.getChildren().add(problem("title-problem", model.titleProblemProperty()));
    addField(messages.get("talk.title"), title, below);
  }

  private void addDate(TalkViewModel model) {
    var date = new TextField();
    date.setId("talk-date");
    date.setPromptText(messages.get("talk.unknown"));
    date.textProperty().bindBidirectional(model.dateProperty());
    Label hint = quiet("");
    hint.setId("date-origin");
    hint.textProperty().bind(model.dateHintProperty());
    hideWhenEmpty(hint);
    Label problem = problem("date-problem", model.dateProblemProperty());
    date.accessibleHelpProperty().bind(problem.textProperty());
    addField(messages.get("talk.date"), date, new VBox(4, date, hint, problem));
  }

  private void addEvent(TalkViewModel model, CompletionField.Lookup events) {
    var event = new CompletionField(events);
    event.setId("talk-event");
    event.setPromptText(messages.get("talk.noEvent"));
    event.textProperty().bindBidirectional(model.eventProperty());
    addField(messages.get("talk.event"), event, event);
  }

  private void addKind(TalkViewModel model) {
    ComboBox<TalkKind> kind =
        Choices.of(TalkKind.values(), one -> messages.get("talk.kind." + one.wireName()));
    kind.setId("talk-kind");
    kind.valueProperty().bindBidirectional(model.kindProperty());
    addField(messages.get("talk.kind"), kind, kind);
  }

  private void addSpeakers(TalkViewModel model) {
    var editor = new SpeakersEditor(model, messages);
    Label problem = problem("speaker-problem", model.speakerProblemProperty());
    addField(messages.get("talk.speakers"), new Label(), new VBox(4, editor, problem));
  }

  private static Node source(Evidence.Item item) {
    var lines = new Label(String.join("\n", item.lines()));
    lines.setId("talk-source");
    Wrapping.on(lines);
    lines.getStyleClass().add("quoted-lines");
    lines.setMinHeight(Region.USE_PREF_SIZE);
    return new VBox(2, lines, quiet(item.noteTitle()));
  }

  private void addField(String name, Control field, Node shown) {
    var label = new Label(name);
    label.setLabelFor(field);
    label.getStyleClass().add("form-label");
    field.setAccessibleText(name);
    GridPane.setValignment(label, VPos.TOP);
    var row = new RowConstraints();
    row.setMinHeight(Region.USE_PREF_SIZE);
    getRowConstraints().add(row);
    addRow(getRowConstraints().size() - 1, label, shown);
  }

  private static Label quiet(String text) {
    var label = new Label(text);
    Wrapping.on(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("secondary");
    return label;
  }

  private static Label problem(String id, ObservableValue<String> text) {
    var label = new Label();
    label.setId(id);
    Wrapping.on(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("hint");
    label.textProperty().bind(text);
    hideWhenEmpty(label);
    return label;
  }

  private static void hideWhenEmpty(Label label) {
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
  }
}
