package app.lanyard.ui.timeline;

import app.lanyard.ui.controls.FittingCell;
import app.lanyard.ui.controls.Late;
import app.lanyard.ui.controls.OneOf;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.text.Messages;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** A line of the timeline: a heading, an event, or a talk. */
final class TimelineCell extends FittingCell<TimelineRow> {

  private final TimelineWords words;
  private final Late<SectionNode> section = new Late<>(SectionNode::new);
  private final Late<BandNode> band;
  private final Late<TalkNode> talk;
  private final OneOf line = new OneOf();

  TimelineCell(TimelineWords words, Messages messages, Navigator navigator) {
    this.words = words;
    this.band = new Late<>(() -> new BandNode(words, messages, navigator));
    this.talk = new Late<>(() -> new TalkNode(words, messages, navigator));
    getStyleClass().add("timeline-cell");
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::keepHeadingsUnselected);
  }

  @Override
  protected void updateItem(@Nullable TimelineRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      showNothing();
      setAccessibleText(null);
      setMouseTransparent(true);
      return;
    }
    setMouseTransparent(!(row instanceof TimelineRow.Talk || row instanceof TimelineRow.Band));
    switch (row) {
      case TimelineRow.Section heading -> showSection(heading);
      case TimelineRow.Band event -> showBand(event);
      case TimelineRow.Talk shown -> showTalk(shown);
      case TimelineRow.Pending pending -> showPending();
    }
    show(line);
  }

  /** Of an event's heading the name alone takes clicks. */
  private void keepHeadingsUnselected(MouseEvent event) {
    if (getItem() instanceof TimelineRow.Band && !band.get().isOnName(event)) {
      event.consume();
    }
  }

  private void showSection(TimelineRow.Section heading) {
    String text = words.section(heading.span());
    section.get().show(text);
    setAccessibleText(text);
    line.show(section.get());
  }

  private void showBand(TimelineRow.Band event) {
    setAccessibleText(band.get().show(event));
    line.show(band.get());
  }

  private void showTalk(TimelineRow.Talk shown) {
    talk.get().show(shown.talk());
    setAccessibleText(words.spoken(shown.talk()));
    line.show(talk.get());
  }

  private void showPending() {
    talk.get().showPending();
    setAccessibleText(null);
    line.show(talk.get());
  }
}
