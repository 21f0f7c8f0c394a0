package app.lanyard.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.LinkFinder;
import app.lanyard.model.EntityKind;
import app.lanyard.model.search.SearchHit;
import app.lanyard.ui.task.DirectTaskRunner;
import app.lanyard.ui.testing.DirectDelay;
import app.lanyard.ui.testing.FakeLinks;
import app.lanyard.ui.testing.FakeSearcher;
import app.lanyard.ui.testing.HeldDelay;
import app.lanyard.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LinkDeskTest {

  private final List<String> went = new ArrayList<>();
  private final FakeSearcher searcher = FakeSearcher.sample();
  private final NoticeBoard notices = new NoticeBoard(new HeldDelay());
  private final LinkDesk desk =
      new LinkDesk(
          new LinkFinder(searcher),
          new FakeLinks(),
          navigator(),
          notices,
          new DirectTaskRunner(),
          new DirectDelay(),
          new Messages(Locale.UK));

  @Test
  void findsThoseFirstWhoseNamesBeginSo() {
    assertThat(found("river"))
        .containsExactly(
            "RiverServe", "River Days", "River and delta", "Mapping a river", "Ada River Quill");
  }

  @Test
  void signsAloneFindNothing() {
    assertThat(found("++ --")).isEmpty();
  }

  @Test
  void aFailureOffersNothing() {
    searcher.failure = new IllegalStateException("gone");
    assertThat(found("river")).isEmpty();
  }

  @Test
  void leadsToPages() {
    desk.follow("lanyard:speaker/speaker-1", "Ada");
    desk.follow("lanyard:event/event-1", "River Days");
    assertThat(went).containsExactly("SPEAKER speaker-1", "EVENT event-1");
    assertThat(notices.noticeProperty().get()).isNull();
  }

  @Test
  void leadsToTheBrowser() {
    desk.follow("https://example.org", "site");
    assertThat(went).containsExactly("https://example.org");
  }

  @Test
  void tellsQuietlyWhatIsGone() {
    desk.follow("lanyard:speaker/nobody", "Nobody");

    assertThat(went).isEmpty();
    assertThat(notices.noticeProperty().get().kind()).isEqualTo(Notice.Kind.INFO);
    assertThat(notices.noticeProperty().get().text())
        .isEqualTo("“Nobody” isn't in your library any more");
  }

  private List<String> found(String typed) {
    List<SearchHit> hits = new ArrayList<>();
    desk.find(typed, hits::addAll);
    return hits.stream().map(hit -> hit.title().text()).toList();
  }

  private Navigator navigator() {
    return new Navigator() {
      @Override
      public void openNote(long noteId, int line) {
        went.add("note " + noteId + " line " + line);
      }

      @Override
      public void openInBrowser(String url) {
        went.add(url);
      }

      @Override
      public void showPage(EntityKind kind, String key) {
        went.add(kind + " " + key);
      }
    };
  }
}
