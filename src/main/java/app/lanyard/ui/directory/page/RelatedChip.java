package app.lanyard.ui.directory.page;

import app.lanyard.model.page.Related;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/** Leads to the page of someone or something that has to do with the one whose page it is. */
final class RelatedChip extends Button {

  RelatedChip(Related related, PageWords words, Runnable onOpen) {
    super(related.name());
    var count = new Label(Integer.toString(related.count()));
    count.getStyleClass().add("secondary");
    setGraphic(count);
    setContentDisplay(ContentDisplay.RIGHT);
    setAccessibleText(words.spoken(related));
    getStyleClass().add("related-chip");
    setOnAction(event -> onOpen.run());
  }
}
