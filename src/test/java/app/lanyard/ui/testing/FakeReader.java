package app.lanyard.ui.testing;

import app.lanyard.model.annotation.Annotation;
import app.lanyard.ui.shell.NotePoint;
import app.lanyard.ui.shell.ReaderCommands;
import app.lanyard.ui.shell.ReaderPane;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Notes down what it was asked. */
public final class FakeReader implements ReaderPane, ReaderCommands {

  public final List<String> asked = new ArrayList<>();
  private final ObjectProperty<Optional<NotePoint>> opened =
      new SimpleObjectProperty<>(Optional.empty());
  private @Nullable StackPane node;

  /** Made when it is asked for: the window's toolkit runs by then. */
  @Override
  public Node node() {
    if (node == null) {
      var page = new Button("The note");
      page.setId("reader-page");
      node = new StackPane(page);
      node.setId("reader");
    }
    return node;
  }

  @Override
  public void open(long noteId, int line) {
    asked.add("open " + noteId + ":" + line);
    opened.set(Optional.of(new NotePoint(noteId, line)));
  }

  @Override
  public ObservableValue<Optional<NotePoint>> openedProperty() {
    return opened;
  }

  @Override
  public ReaderCommands commands() {
    return this;
  }

  @Override
  public void find() {
    asked.add("find");
  }

  @Override
  public void zoomIn() {
    asked.add("zoom in");
  }

  @Override
  public void zoomOut() {
    asked.add("zoom out");
  }

  @Override
  public void resetZoom() {
    asked.add("reset zoom");
  }

  @Override
  public void toggleOutline() {
    asked.add("outline");
  }

  @Override
  public void toggleNames() {
    asked.add("names");
  }

  @Override
  public void addTalk() {
    asked.add("add talk");
  }

  @Override
  public void highlight() {
    asked.add("highlight");
  }

  @Override
  public void comment() {
    asked.add("comment");
  }

  @Override
  public void openMarks() {
    asked.add("openMarks");
  }

  @Override
  public void star() {
    asked.add("star");
  }

  @Override
  public void nextHighlight() {
    asked.add("next highlight");
  }

  @Override
  public void previousHighlight() {
    asked.add("previous highlight");
  }

  @Override
  public void placeAnnotation(long noteId, Annotation annotation) {
    asked.add("place annotation " + noteId + ":" + annotation.id());
  }

  @Override
  public void openAnnotation(long noteId, String annotationId) {
    asked.add("open annotation " + noteId + ":" + annotationId);
  }
}
