package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Dialogs inside the window; choosing files and folders is left to a {@link PathChooser}. */
public final class WindowDialogs implements Dialogs {

  private final Messages messages;
  private final String version;
  private final PathChooser chooser;
  private final ModalPane overlay = new ModalPane();
  private @Nullable Node before;

  /**
   * @param version the program's version, for the about box
   */
  public WindowDialogs(Messages messages, String version, PathChooser chooser) {
    this.messages = messages;
    this.version = version;
    this.chooser = chooser;
    overlay.setId("overlay");
    overlay.setFocusTraversable(false);
    overlay.setInTransitionFactory(null);
    overlay.setOutTransitionFactory(null);
    overlay
        .displayProperty()
        .subscribe(
            shown -> {
              if (!shown) {
                restoreFocus();
              }
            });
  }

  /** What the dialogs are shown in; goes on top of everything. */
  public ModalPane overlay() {
    return overlay;
  }

  @Override
  public Optional<Path> chooseFolder() {
    return chooser.folder(window());
  }

  @Override
  public List<Path> chooseFiles() {
    return chooser.files(window());
  }

  @Override
  public Optional<Path> chooseTarget(String name) {
    return chooser.target(window(), name);
  }

  @Override
  public Optional<Path> chooseAnnotations() {
    return chooser.annotations(window());
  }

  @Override
  public void show(Card card) {
    if (!overlay.isDisplay()) {
      before = overlay.getScene().getFocusOwner();
    }
    var shown = new DialogCard(card, overlay::hide);
    overlay.setPersistent(card.asks());
    overlay.show(shown);
    shown.focusFirst();
  }

  @Override
  public void close() {
    overlay.hide();
  }

  @Override
  public void showAbout() {
    show(InfoCards.about(messages, version, this::close));
  }

  @Override
  public void showShortcuts(List<Action> actions) {
    show(
        InfoCards.of(
            messages.get("shortcuts.title"),
            new ShortcutTable(actions, messages),
            messages,
            this::close));
  }

  @Override
  public void showDetails(String what, String details) {
    show(InfoCards.details(what, details, messages, this::close));
  }

  private void restoreFocus() {
    Node owner = before;
    before = null;
    if (owner != null) {
      owner.requestFocus();
    }
  }

  private Window window() {
    return Objects.requireNonNull(overlay.getScene(), "shown before it asks").getWindow();
  }
}
