package app.lanyard.ui.shell;

import app.lanyard.ui.controls.Wrapping;
import app.lanyard.ui.text.Messages;
import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a new library shows: what this program does, and two ways to begin. */
final class WelcomePane extends VBox {

  private static final double CARD_WIDTH = 272;
  private static final double TEXT_WIDTH = 560;

  WelcomePane(Actions actions, Messages messages) {
    super(16);
    setId("welcome");
    setAlignment(Pos.CENTER);
    getStyleClass().add("welcome");
    var mark = new FontIcon(BootstrapIcons.PERSON_BADGE);
    mark.getStyleClass().add("welcome-mark");
    var cards =
        new HBox(
            16,
            card(
                actions.get("add-folder"),
                messages.get("welcome.addFolder"),
                messages.get("welcome.folder"),
                Styles.ACCENT),
            card(
                actions.get("open-sample"),
                messages.get("welcome.openSample"),
                messages.get("welcome.sample"),
                Styles.BUTTON_OUTLINED));
    cards.setAlignment(Pos.TOP_CENTER);
    getChildren()
        .addAll(
            mark,
            label(messages.get("welcome.title"), "welcome-title"),
            label(messages.get("welcome.sentence"), "welcome-sentence"),
            cards,
            label(messages.get("welcome.privacy"), "secondary"));
  }

  private static VBox card(Action action, String title, String sentence, String style) {
    Button button = ActionNodes.textButton(action);
    button.getStyleClass().addAll("welcome-button", style);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setText(title);
    Label text = label(sentence, "secondary");
    var card = new VBox(8, button, text);
    card.setPrefWidth(CARD_WIDTH);
    card.getStyleClass().add("welcome-card");
    return card;
  }

  private static Label label(String words, String style) {
    var label = new Label(words);
    Wrapping.on(label);
    label.setMaxWidth(TEXT_WIDTH);
    label.setAlignment(Pos.CENTER);
    label.setTextAlignment(TextAlignment.CENTER);
    label.getStyleClass().add(style);
    return label;
  }
}
