package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.LibraryException;
import app.lanyard.ui.testing.FakeDialogs;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.text.Messages;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NoticesTest {

  private final HeldDelay delay = new HeldDelay();
  private final NoticeBoard board = new NoticeBoard(delay);
  private final FakeDialogs dialogs = new FakeDialogs();
  private final NoticeErrors errors = new NoticeErrors(board, dialogs, new Messages(Locale.UK));

  @Test
  void newsGoesAwayByItself() {
    board.show(Notice.info("12 new"));
    delay.flush();

    assertThat(board.noticeProperty().get()).isNull();
  }

  @Test
  void anErrorStaysEvenIfNewsWasToGoAway() {
    board.show(Notice.info("12 new"));
    errors.present("The talks could not be listed.", new IllegalStateException("locked"));
    delay.flush();

    assertThat(shown().text()).isEqualTo("The talks could not be listed.");
    board.dismiss();
    assertThat(board.noticeProperty().get()).isNull();
  }

  @Test
  void theTechnicalPartIsBehindAButton() {
    errors.present(
        "The note could not be opened.",
        new IllegalStateException("locked", new IllegalArgumentException("row 3")));
    assertThat(shown().text()).doesNotContain("locked");

    board.act();

    assertThat(dialogs.details).contains("locked").contains("row 3");
  }

  @Test
  void aSentenceMeantForThePersonIsShownToThem() {
    errors.present("This could not be added.", new LibraryException("The folder is not there."));

    assertThat(shown().text()).isEqualTo("This could not be added. The folder is not there.");
  }

  private Notice shown() {
    return Objects.requireNonNull(board.noticeProperty().get());
  }
}
