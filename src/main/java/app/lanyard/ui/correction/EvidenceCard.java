package app.lanyard.ui.correction;

import app.lanyard.model.Evidence;
import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.RowClicks;
import app.lanyard.ui.shell.Card;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Makes the card that says why something is in the library: where it was found, and how. */
final class EvidenceCard {

  private final Messages messages;

  EvidenceCard(Messages messages) {
    this.messages = messages;
  }

  /**
   * @param name what the evidence is of
   * @param open opens the note at a place
   */
  Card of(String name, Evidence evidence, Consumer<Evidence.Item> open, Runnable close) {
    var closing = new Button(messages.get("dialog.close"));
    closing.setId("dialog-close");
    closing.setCancelButton(true);
    closing.setDefaultButton(true);
    closing.setOnAction(event -> close.run());
    String title = messages.get("why.title", name);
    if (evidence.items().isEmpty()) {
      return new Card(title, nothing(), List.of(closing), closing, false);
    }
    ListView<Evidence.Item> list = list(evidence, open);
    var count = new Label(count(evidence));
    count.getStyleClass().add("secondary");
    VBox.setVgrow(list, Priority.ALWAYS);
    return new Card(title, new VBox(8, count, list), List.of(closing), list, false);
  }

  private Node nothing() {
    var empty =
        new EmptyState(
            BootstrapIcons.QUESTION_CIRCLE,
            messages.get("why.empty"),
            messages.get("why.emptyHint"));
    empty.setId("why-empty");
    return empty;
  }

  private String count(Evidence evidence) {
    return evidence.total() > evidence.items().size()
        ? messages.get("why.first", evidence.items().size(), evidence.total())
        : messages.get("why.places", evidence.total());
  }

  private ListView<Evidence.Item> list(Evidence evidence, Consumer<Evidence.Item> open) {
    var list = new EvidenceList(evidence.items(), messages);
    list.setAccessibleText(messages.get("why.places", evidence.total()));
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            open(list, open);
          }
        });
    RowClicks.listen(list, () -> open(list, open));
    return list;
  }

  private static void open(ListView<Evidence.Item> list, Consumer<Evidence.Item> open) {
    Evidence.Item selected = list.getSelectionModel().getSelectedItem();
    if (selected != null) {
      open.accept(selected);
    }
  }
}
