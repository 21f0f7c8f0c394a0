package app.lanyard.ui.reader;

import app.lanyard.model.NoteRow;
import app.lanyard.ui.controls.IconButtons;
import app.lanyard.ui.controls.MarkBadges;
import app.lanyard.ui.controls.Shown;
import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.DateText;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What note this is: its title, who wrote it and when, where it comes from. */
final class ReaderHead extends VBox {

  private final Messages messages;
  private final DateText dates;
  private final Label title = label("reader-title");
  private final Label byline = label("reader-byline");
  private final Label source = label("reader-source");
  private final Label gone = label("reader-gone");
  private final MarkBadges made;

  /**
   * @param find opens the search
   * @param outline opens or closes the outline
   * @param marks opens the card with what the person made of the note
   */
  ReaderHead(Messages messages, Runnable find, Runnable outline, Runnable marks) {
    super(4);
    this.messages = messages;
    this.made = new MarkBadges(messages);
    this.dates = new DateText(messages.locale());
    getStyleClass().add("reader-head");
    Wrapping.on(title);
    Wrapping.on(byline);
    Wrapping.on(gone);
    setMinHeight(USE_PREF_SIZE);
    title.setMinHeight(USE_PREF_SIZE);
    gone.setText(messages.get("reader.gone"));
    gone.setGraphic(new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE));
    HBox first = new HBox(8, title, buttons(find, outline, marks));
    HBox.setHgrow(title, Priority.ALWAYS);
    getChildren().addAll(first, made, byline, source, gone);
  }

  void show(NoteRow note) {
    title.setText(note.title());
    made.show(note.marks());
    setText(byline, byline(note));
    setText(source, messages.get("reader.source", note.sourceName(), note.path()));
    Shown.set(gone, note.gone());
  }

  private String byline(NoteRow note) {
    Optional<String> date = Optional.ofNullable(note.date()).map(found -> dates.span(found.span()));
    return Stream.of(Optional.ofNullable(note.author()), date)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }

  private HBox buttons(Runnable find, Runnable outline, Runnable marks) {
    var marksButton =
        IconButtons.button(BootstrapIcons.BOOKMARK_STAR, messages.get("reader.marks.open"), marks);
    marksButton.setId("reader-marks-open");
    var findButton =
        IconButtons.button(BootstrapIcons.SEARCH, messages.get("reader.find.open"), find);
    findButton.setId("reader-find-open");
    var outlineButton =
        IconButtons.button(
            BootstrapIcons.LIST_NESTED, messages.get("reader.outline.open"), outline);
    outlineButton.setId("reader-outline-open");
    HBox box = new HBox(marksButton, findButton, outlineButton);
    box.setAlignment(Pos.TOP_RIGHT);
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  private static Label label(String name) {
    Label label = new Label();
    label.setId(name);
    label.getStyleClass().add(name);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  private static void setText(Label label, String text) {
    label.setText(text);
    Shown.set(label, !text.isEmpty());
  }
}
