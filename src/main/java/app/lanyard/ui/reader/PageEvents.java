package app.lanyard.ui.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventListener;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.events.MouseEvent;

/**
 * Hears what happens in the page before the page does, and keeps the engine from acting on it: no
 * link, form or drag of the page leads anywhere by itself.
 */
final class PageEvents {

  private static final int RIGHT_BUTTON = 2;

  private final PageListener listener;
  private final EventListener click = this::clicked;
  private final EventListener prevent = Event::preventDefault;
  private final EventListener press = this::pressed;
  private final EventListener enter = this::entered;
  private final EventListener leave;
  private final EventListener scroll;
  private final EventListener selection;

  PageEvents(PageListener listener) {
    this.listener = listener;
    this.leave = event -> listener.linkPointed(null);
    this.scroll = this::scrolled;
    this.selection = event -> listener.selectionEnded();
  }

  void attach(Document document) {
    EventTarget target = (EventTarget) document;
    List.of("click", "auxclick").forEach(type -> listen(target, type, click));
    List.of("submit", "dragstart", "drop").forEach(type -> listen(target, type, prevent));
    List.of("mouseover", "focusin").forEach(type -> listen(target, type, enter));
    List.of("mouseout", "focusout").forEach(type -> listen(target, type, leave));
    listen(target, "mousedown", press);
    listen(target, "scroll", scroll);
    List.of("mouseup", "keyup").forEach(type -> listen(target, type, selection));
  }

  private static void listen(EventTarget target, String type, EventListener handler) {
    target.addEventListener(type, handler, true);
  }

  private void clicked(Event event) {
    Optional<Element> button =
        closest(event, element -> hasClass(element, PagePictures.SHOW_BUTTON));
    Optional<Element> link = link(event);
    if (button.isEmpty() && link.isEmpty()) {
      textClicked(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event instanceof MouseEvent mouse && mouse.getButton() == RIGHT_BUTTON) {
      return;
    }
    button
        .flatMap(PageEvents::box)
        .ifPresentOrElse(
            listener::pictureWanted,
            () -> link.ifPresent(found -> listener.linkFollowed(found.getAttribute("href"))));
  }

  private void scrolled(Event event) {
    if (event.getTarget() instanceof Document) {
      listener.scrolled();
    } else {
      listener.boxScrolled();
    }
  }

  private void textClicked(Event event) {
    if (event instanceof MouseEvent mouse && mouse.getButton() == 0) {
      listener.textClicked(mouse.getClientX(), mouse.getClientY());
    }
  }

  /** The middle button would begin to scroll by itself, and end with a click that is not heard. */
  private void pressed(Event event) {
    if (event instanceof MouseEvent mouse && mouse.getButton() == 1) {
      event.preventDefault();
    }
  }

  private void entered(Event event) {
    listener.linkPointed(link(event).map(link -> link.getAttribute("href")).orElse(null));
  }

  private static Optional<Element> link(Event event) {
    return closest(
        event,
        element -> element.getTagName().equalsIgnoreCase("a") && element.hasAttribute("href"));
  }

  private static Optional<Element> box(Element button) {
    return button.getParentNode() instanceof Element box && hasClass(box, PagePictures.REMOTE_BOX)
        ? Optional.of(box)
        : Optional.empty();
  }

  private static Optional<Element> closest(Event event, Predicate<Element> wanted) {
    if (!(event.getTarget() instanceof Node node)) {
      return Optional.empty();
    }
    for (Node at = node; at != null; at = at.getParentNode()) {
      if (at instanceof Element element && wanted.test(element)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  private static boolean hasClass(Element element, String name) {
    return element.hasAttribute("class")
        && List.of(element.getAttribute("class").split(" ")).contains(name);
  }
}
