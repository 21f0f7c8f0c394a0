package app.lanyard.ui.shell;

import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** What leads to a view, and into its filter. */
final class ViewActions {

  private final ShellViewModel shell;
  private final ReaderCommands reader;
  private final SearchPart search;
  private final Messages messages;
  private final ObservableValue<Boolean> always = new ReadOnlyBooleanWrapper(true);

  ViewActions(ShellViewModel shell, ReaderCommands reader, SearchPart search, Messages messages) {
    this.shell = shell;
    this.reader = reader;
    this.search = search;
    this.messages = messages;
  }

  List<Action> list() {
    return Stream.concat(shell.entries().stream().map(this::show), finding()).toList();
  }

  private Action show(ViewEntry entry) {
    return new Action(
        "show-" + entry.id(),
        ActionGroup.VIEWS,
        entry.title(),
        entry.icon(),
        Stream.ofNullable(entry.key()).toList(),
        () -> {
          shell.show(entry);
          entry.view().focusContent();
        },
        always);
  }

  private Stream<Action> finding() {
    return Stream.of(
        new Action(
            "search-all",
            ActionGroup.FIND,
            messages.get("action.search"),
            BootstrapIcons.SEARCH,
            Keys.of("Shortcut+K"),
            search::start,
            always),
        new Action(
            "filter",
            ActionGroup.FIND,
            messages.get("action.filter"),
            BootstrapIcons.FUNNEL,
            Keys.of("Shortcut+L", "'/'"),
            () -> shell.currentProperty().get().view().focusFilter(),
            always),
        new Action(
            "facets",
            ActionGroup.FIND,
            messages.get("action.facets"),
            BootstrapIcons.SLIDERS,
            Keys.of("Shortcut+Shift+F"),
            () -> shell.currentProperty().get().view().toggleFacets(),
            always),
        new Action(
            "time",
            ActionGroup.FIND,
            messages.get("action.time"),
            BootstrapIcons.BAR_CHART,
            Keys.of("Shortcut+B"),
            () -> shell.currentProperty().get().view().focusTime(),
            always),
        new Action(
            "jump",
            ActionGroup.FIND,
            messages.get("action.jump"),
            BootstrapIcons.CALENDAR_DATE,
            Keys.of("Shortcut+G"),
            () -> shell.currentProperty().get().view().jumpToDate(),
            always),
        new Action(
            "find",
            ActionGroup.FIND,
            messages.get("action.find"),
            BootstrapIcons.SEARCH,
            Keys.of("Shortcut+F"),
            reader::find,
            always));
  }
}
