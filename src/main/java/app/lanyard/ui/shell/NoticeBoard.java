package app.lanyard.ui.shell;

import app.lanyard.ui.task.Delay;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Holds the one notice that is shown; a newer one takes its place. */
public final class NoticeBoard {

  private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
  private final Delay hiding;

  /**
   * @param hiding after which a notice that is no error goes away
   */
  public NoticeBoard(Delay hiding) {
    this.hiding = hiding;
  }

  /** What is shown now, or null. */
  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  public void show(Notice shown) {
    notice.set(shown);
    if (shown.kind() == Notice.Kind.INFO) {
      hiding.restart(() -> hide(shown));
    }
  }

  public void dismiss() {
    notice.set(null);
  }

  /** Does what the notice offers, and takes it away. */
  void act() {
    Notice shown = notice.get();
    dismiss();
    if (shown != null) {
      shown.onAction().run();
    }
  }

  private void hide(Notice shown) {
    if (shown.equals(notice.get())) {
      dismiss();
    }
  }
}
