package app.lanyard.ui.shell;

import app.lanyard.library.EntityLinks;
import app.lanyard.model.EntityLink;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the pages that a talk leads to, off the JavaFX thread. */
public final class TalkPages {

  private static final Logger LOG = LoggerFactory.getLogger(TalkPages.class);

  private final EntityLinks links;
  private final LatestTask finding;

  public TalkPages(EntityLinks links, TaskRunner runner) {
    this.links = links;
    this.finding = new LatestTask(runner);
  }

  /** Finds the page of an event; nothing is told if there is none any more. */
  void findEvent(long eventId, Consumer<EntityLink> found) {
    finding.run(
        () -> links.ofEvent(eventId),
        page -> page.ifPresent(found),
        failure -> LOG.warn("The page of an event could not be found", failure));
  }

  /** See {@link Navigator#pagesOf}. */
  void find(long talkId, Consumer<List<EntityLink>> found) {
    finding.run(
        () -> links.ofTalk(talkId),
        found,
        failure -> LOG.warn("The pages of a talk could not be found", failure));
  }
}
