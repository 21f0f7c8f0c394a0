package app.lanyard.ui.timeline;

import app.lanyard.ui.text.Messages;
import app.lanyard.ui.timeline.Conferences.Conference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/** The ranges of dates that people often want, and those of the newest conferences. */
final class PresetMenu extends MenuButton {

  private final TimelineViewModel model;
  private final TimelineWords words;
  private final Messages messages;

  PresetMenu(TimelineViewModel model, TimelineWords words, Messages messages) {
    super(messages.get("timeline.presets"));
    this.model = model;
    this.words = words;
    this.messages = messages;
    setId("presets");
    setAccessibleText(messages.get("timeline.presets"));
    setMinWidth(Region.USE_PREF_SIZE);
    model.conferencesProperty().subscribe(this::fill);
    setOnShowing(event -> model.readConferences());
  }

  private void fill(List<Conference> conferences) {
    List<MenuItem> items = new ArrayList<>();
    Stream.of(DatePreset.values()).map(this::item).forEach(items::add);
    if (!conferences.isEmpty()) {
      items.add(new SeparatorMenuItem());
      conferences.stream().map(this::item).forEach(items::add);
    }
    getItems().setAll(items);
  }

  private MenuItem item(DatePreset preset) {
    var item = new MenuItem(messages.get(preset.messageKey()));
    item.setId(preset.messageKey());
    item.setOnAction(event -> model.choose(preset));
    return item;
  }

  private MenuItem item(Conference conference) {
    var item = new MenuItem(words.conference(conference));
    item.setMnemonicParsing(false);
    item.getStyleClass().add("preset-conference");
    item.setOnAction(event -> model.choose(conference));
    return item;
  }
}
