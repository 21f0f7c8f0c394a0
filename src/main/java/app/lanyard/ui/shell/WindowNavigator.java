package app.lanyard.ui.shell;

import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityLink;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.annotation.Annotation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads notes to the reader and addresses to the browser. */
public final class WindowNavigator implements Navigator {

  private static final Logger LOG = LoggerFactory.getLogger(WindowNavigator.class);
  private static final Pattern NOT_ALLOWED = Pattern.compile("[\\s\"<>\\\\^`{|}]");
  private static final Set<String> PASSED_ON = Set.of("http", "https", "mailto");

  private final ExternalPrograms programs;
  private @Nullable ReaderPane reader;
  private PageOpener pages = (kind, key) -> {};
  private @Nullable TalkPages pagesOfTalks;
  private TalkLister talks = filter -> {};

  public WindowNavigator(ExternalPrograms programs) {
    this.programs = programs;
  }

  /** Names the reader, which itself needs a navigator and so is made after this one. */
  public void connect(ReaderPane readerPane) {
    reader = readerPane;
  }

  @Override
  public void openNote(long noteId, int line) {
    if (reader != null) {
      reader.open(noteId, line);
    }
  }

  @Override
  public void openAnnotation(long noteId, String annotationId) {
    if (reader != null) {
      reader.openAnnotation(noteId, annotationId);
    }
  }

  @Override
  public void placeAnnotation(long noteId, Annotation annotation) {
    if (reader != null) {
      reader.placeAnnotation(noteId, annotation);
    }
  }

  /** Names what shows pages: the views that do need a navigator themselves. */
  public void connect(PageOpener pageOpener) {
    pages = pageOpener;
  }

  @Override
  public void showPage(EntityKind kind, String key) {
    pages.open(kind, key);
  }

  /** Names what finds the pages of talks. */
  public void connect(TalkPages talkPages) {
    pagesOfTalks = talkPages;
  }

  @Override
  public void pagesOf(long talkId, Consumer<List<EntityLink>> found) {
    if (pagesOfTalks != null) {
      pagesOfTalks.find(talkId, found);
    }
  }

  @Override
  public void showEvent(long eventId) {
    if (pagesOfTalks != null) {
      pagesOfTalks.findEvent(eventId, page -> showPage(page.kind(), page.key()));
    }
  }

  /** Names what lists talks: the view that does needs a navigator itself. */
  public void connect(TalkLister talkLister) {
    talks = talkLister;
  }

  @Override
  public void showTalks(TalkFilter filter) {
    talks.show(filter);
  }

  @Override
  public void openInBrowser(String url) {
    try {
      URI address = new URI(escaped(url.strip()));
      if (isPassedOn(address)) {
        programs.browse(address);
        return;
      }
      LOG.info("An address of another kind is not opened: {}", url);
    } catch (URISyntaxException e) {
      LOG.info("Not an address: {}", url, e);
    }
  }

  /** Notes hold addresses as people paste them: what RFC 3986 does not allow is escaped. */
  private static String escaped(String url) {
    return NOT_ALLOWED
        .matcher(url)
        .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
  }

  private static boolean isPassedOn(URI address) {
    return address.getScheme() != null
        && PASSED_ON.contains(address.getScheme().toLowerCase(Locale.ROOT));
  }
}
