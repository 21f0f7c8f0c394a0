package app.lanyard.ui.controls.comment;

import app.lanyard.markdown.comment.WrittenLink;
import app.lanyard.model.EntityAddress;
import app.lanyard.model.EntityKind;
import app.lanyard.model.search.SearchHit;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;

/**
 * Offers links for the name that is typed behind an {@code @}: the arrows choose among them, Enter
 * and Tab write the chosen one, Escape puts them away until another name is begun.
 */
final class LinkOffers {

  private final TextArea area;
  private final CommentLinks links;
  private final OfferList list;
  private Optional<TypedName> typed = Optional.empty();
  private int dismissed = -1;
  private boolean writing;

  LinkOffers(TextArea area, CommentLinks links, Messages messages) {
    this.area = area;
    this.links = links;
    this.list = new OfferList(area, this::pressed, this::write, messages);
    area.caretPositionProperty().addListener(change -> look());
    area.focusedProperty().subscribe(this::leave);
  }

  /** Puts the offers away. */
  void hide() {
    typed = Optional.empty();
    links.forget();
    list.hide();
  }

  private void leave(boolean focused) {
    if (!focused) {
      hide();
    }
  }

  private void look() {
    if (writing || !area.isFocused()) {
      return;
    }
    Optional<TypedName> now = TypedName.before(area.getCaretPosition(), area.getText());
    if (now.isEmpty() || now.get().start() == dismissed) {
      hide();
    } else if (!now.equals(typed)) {
      typed = now;
      links.find(now.get().name(), found -> offer(now.get(), found));
    }
    if (now.isEmpty()) {
      dismissed = -1;
    }
  }

  private void offer(TypedName name, List<SearchHit> found) {
    if (typed.equals(Optional.of(name)) && area.isFocused()) {
      list.show(found, name.start());
    }
  }

  private boolean pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case DOWN, KP_DOWN -> list.move(1);
      case UP, KP_UP -> list.move(-1);
      case ENTER, TAB -> take();
      case ESCAPE -> dismiss();
      default -> false;
    };
  }

  private boolean dismiss() {
    typed.ifPresent(name -> dismissed = name.start());
    hide();
    return true;
  }

  private boolean take() {
    Optional<SearchHit> chosen = list.chosen();
    chosen.ifPresent(this::write);
    return chosen.isPresent();
  }

  private void write(SearchHit hit) {
    typed.ifPresent(
        name -> {
          writing = true;
          String before = area.getText().substring(0, name.start());
          var address = new EntityAddress(EntityKind.ofWireName(hit.kind().wireName()), hit.key());
          area.replaceText(
              name.start(),
              name.end(),
              WrittenLink.gapAfter(before) + WrittenLink.of(hit.title().text(), address));
          writing = false;
        });
    hide();
  }
}
