package app.lanyard.ui.shell;

import app.lanyard.library.EntityLinks;
import app.lanyard.library.LinkFinder;
import app.lanyard.model.EntityAddress;
import app.lanyard.model.EntityPlace;
import app.lanyard.model.search.SearchHit;
import app.lanyard.ui.controls.comment.CommentLinks;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds what comments may link to in the library, and leads there. */
public final class LinkDesk implements CommentLinks {

  private static final Logger LOG = LoggerFactory.getLogger(LinkDesk.class);
  private static final int MOST = 8;

  private final LinkFinder finder;
  private final EntityLinks links;
  private final Navigator navigator;
  private final NoticeBoard notices;
  private final LatestTask finding;
  private final LatestTask following;
  private final Delay typing;
  private final Messages messages;

  /**
   * @param typing waits while the person is still typing
   */
  public LinkDesk(
      LinkFinder finder,
      EntityLinks links,
      Navigator navigator,
      NoticeBoard notices,
      TaskRunner runner,
      Delay typing,
      Messages messages) {
    this.finder = finder;
    this.links = links;
    this.navigator = navigator;
    this.notices = notices;
    this.finding = new LatestTask(runner);
    this.following = new LatestTask(runner);
    this.typing = typing;
    this.messages = messages;
  }

  @Override
  public void find(String typed, Consumer<List<SearchHit>> found) {
    finding.forget();
    typing.restart(
        () ->
            finding.run(
                () -> finder.find(typed, MOST),
                found,
                failure -> LOG.warn("What could be linked to was not found", failure)));
  }

  @Override
  public void forget() {
    typing.restart(() -> {});
    finding.forget();
  }

  @Override
  public void follow(String href, String name) {
    EntityAddress.of(href)
        .ifPresentOrElse(address -> lead(address, name), () -> navigator.openInBrowser(href));
  }

  private void lead(EntityAddress address, String name) {
    following.run(
        () -> links.find(address),
        place -> goTo(place, name),
        failure -> {
          LOG.warn("A link could not be followed: {}", address, failure);
          tellGone(name);
        });
  }

  private void goTo(Optional<EntityPlace> place, String name) {
    place.ifPresentOrElse(this::goTo, () -> tellGone(name));
  }

  private void goTo(EntityPlace place) {
    switch (place.link().kind()) {
      case TALK -> navigator.openNote(place.noteId(), place.line());
      case SPEAKER, PROJECT, EVENT -> navigator.showPage(place.link().kind(), place.link().key());
    }
  }

  private void tellGone(String name) {
    notices.show(Notice.info(messages.get("comment.link.gone", name)));
  }
}
