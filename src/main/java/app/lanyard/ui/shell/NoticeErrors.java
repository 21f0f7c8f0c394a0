package app.lanyard.ui.shell;

import app.lanyard.library.LibraryException;
import app.lanyard.ui.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows errors as calm notices; the technical part is behind a button, and in the log. */
public final class NoticeErrors implements ErrorPresenter {

  private static final Logger LOG = LoggerFactory.getLogger(NoticeErrors.class);

  private final NoticeBoard board;
  private final Dialogs dialogs;
  private final Messages messages;

  public NoticeErrors(NoticeBoard board, Dialogs dialogs, Messages messages) {
    this.board = board;
    this.dialogs = dialogs;
    this.messages = messages;
  }

  @Override
  public void present(String what, Throwable cause) {
    LOG.error(what, cause);
    String sentence = cause instanceof LibraryException ? what + " " + cause.getMessage() : what;
    board.show(
        Notice.error(
            sentence,
            messages.get("error.details"),
            () -> dialogs.showDetails(sentence, CauseText.of(cause))));
  }
}
