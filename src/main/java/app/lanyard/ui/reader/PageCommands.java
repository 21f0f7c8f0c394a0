package app.lanyard.ui.reader;

import app.lanyard.ui.shell.ReaderCommands;

/** The commands of the reader; those about the page do nothing before a note is open. */
final class PageCommands implements ReaderCommands {

  private final ReaderViewModel model;
  private final FindBar findBar;

  PageCommands(ReaderViewModel model, FindBar findBar) {
    this.model = model;
    this.findBar = findBar;
  }

  @Override
  public void find() {
    if (hasPage()) {
      findBar.open();
    }
  }

  @Override
  public void zoomIn() {
    model.zoom().in();
  }

  @Override
  public void zoomOut() {
    model.zoom().out();
  }

  @Override
  public void resetZoom() {
    model.zoom().reset();
  }

  @Override
  public void toggleOutline() {
    if (hasPage()) {
      model.outline().toggle();
    }
  }

  @Override
  public void toggleNames() {
    model.marks().toggle();
  }

  @Override
  public void addTalk() {
    model.addTalk();
  }

  @Override
  public void highlight() {
    if (hasPage()) {
      model.highlight(model.highlights().colour());
    }
  }

  @Override
  public void comment() {
    model.comment();
  }

  @Override
  public void openMarks() {
    model.openMarks();
  }

  @Override
  public void star() {
    model.star();
  }

  @Override
  public void nextHighlight() {
    model.highlights().step(true);
  }

  @Override
  public void previousHighlight() {
    model.highlights().step(false);
  }

  private boolean hasPage() {
    return model.page().get() != null;
  }
}
