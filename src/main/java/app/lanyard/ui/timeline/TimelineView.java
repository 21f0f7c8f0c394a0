package app.lanyard.ui.timeline;

import app.lanyard.model.EntityKind;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkRow;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.ui.controls.EmptyState;
import app.lanyard.ui.controls.FilteredPane;
import app.lanyard.ui.controls.facets.FacetedPane;
import app.lanyard.ui.shell.Dialogs;
import app.lanyard.ui.shell.MainView;
import app.lanyard.ui.shell.MarkCommands;
import app.lanyard.ui.shell.Navigator;
import app.lanyard.ui.shell.ShownList;
import app.lanyard.ui.shell.TalkCommands;
import app.lanyard.ui.shell.ViewCommand;
import app.lanyard.ui.shell.ViewPlace;
import app.lanyard.ui.text.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The timeline: filters above, talks by date below. */
public final class TimelineView implements MainView {

  /** The least width at which talks can be read. */
  private static final double ROOM = 312;

  private final TimelineViewModel model;
  private final SavedFiltersModel saved;
  private final JumpCard jump;
  private final Navigator navigator;
  private final TalkCommands talks;
  private final MarkCommands marks;
  private final Messages messages;
  private final TimelineWords words;
  private final TimelineFilterBar filters;
  private final TimelineList list;
  private final FilteredPane root;
  private final ObjectBinding<ViewPlace> place;

  /**
   * @param saved the filters that the person keeps
   * @param dialogs where the name of such a filter is asked for
   */
  public TimelineView(
      TimelineViewModel model,
      SavedFiltersModel saved,
      Navigator navigator,
      TalkCommands talks,
      MarkCommands marks,
      Dialogs dialogs,
      Messages messages) {
    this.model = model;
    this.saved = saved;
    this.jump = new JumpCard(dialogs, messages);
    this.talks = talks;
    this.navigator = navigator;
    this.marks = marks;
    this.messages = messages;
    this.words = new TimelineWords(messages);
    this.filters =
        new TimelineFilterBar(
            model, words, new SavedFiltersMenu(model, saved, dialogs, messages), messages);
    this.list = new TimelineList(model, words, navigator, talks, marks, messages);
    this.root =
        new FilteredPane(
            filters,
            list,
            model.rows(),
            this::empty,
            this::failed,
            pane -> FacetedPane.of(pane, ROOM, model.facets(), messages),
            messages);
    root.setId("timeline");
    this.place =
        Bindings.createObjectBinding(
            model::filter,
            model.fromProperty(),
            model.toProperty(),
            model.textProperty(),
            model.facets().choicesProperty());
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void focusFilter() {
    filters.focusSearch();
  }

  @Override
  public void toggleFacets() {
    model.facets().toggleShown();
  }

  @Override
  public void jumpToDate() {
    jump.show(list::jumpTo);
  }

  @Override
  public void focusTime() {
    filters.focusTime();
  }

  @Override
  public void focusContent() {
    root.focusContent();
  }

  @Override
  public boolean clearFilters() {
    boolean any = !model.filter().isNone();
    model.clear();
    return any;
  }

  @Override
  public boolean select(String words) {
    return list.selectFirstWith(words);
  }

  @Override
  public void perform(ViewCommand command) {
    if (list.isFocused()) {
      list.selectedTalk().ifPresent(talk -> perform(command, talk));
    }
  }

  @Override
  public Optional<ShownList> shownList() {
    return Optional.of(new ShownList.Talks(model.filter().toTalkFilter()));
  }

  @Override
  public ObservableValue<ViewPlace> placeProperty() {
    return place;
  }

  @Override
  public void restore(ViewPlace wanted) {
    if (wanted instanceof TimelineFilter filter) {
      show(filter.toTalkFilter());
    }
  }

  /** Shows the talks that a filter lets through, in the place of those shown now. */
  public void show(TalkFilter filter) {
    model.show(filter);
  }

  @Override
  public void refresh() {
    model.refresh();
    saved.refresh();
  }

  private void perform(ViewCommand command, TalkRow talk) {
    switch (command) {
      case RENAME -> talks.edit(talk.id());
      case DISMISS -> talks.hide(talk);
      case STAR -> marks.star(new AnnotationSubject.OfEntity(EntityKind.TALK, talk.id()));
      case MARKS ->
          marks.open(new AnnotationSubject.OfEntity(EntityKind.TALK, talk.id()), talk.title());
      case EXPLAIN -> talks.explain(EntityKind.TALK, talk.id(), talk.title());
      case WATCHED -> marks.watched(talk);
      case PLAY -> talk.recording().ifPresent(navigator::openInBrowser);
      case MERGE, SPLIT, SET_DATES, COMPARE, SORT, TAG, PLACE, REFUSE, ACCEPT -> {}
    }
  }

  private Node empty() {
    TimelineFilter filter = model.rows().appliedProperty().get();
    String title = words.empty(filter);
    if (filter.isNone()) {
      return new EmptyState(
          BootstrapIcons.CALENDAR_EVENT, title, messages.get("timeline.emptyHint"));
    }
    var state =
        EmptyState.filtered(
            BootstrapIcons.CALENDAR_EVENT, title, messages.get("filter.clearAll"), model::clear);
    if (filter.range().isBackwards()) {
      state.offerFirst("swap-dates", messages.get("timeline.swap"), model::swapDates);
    }
    return state;
  }

  private Node failed() {
    return EmptyState.failed(
        messages.get("timeline.unread"), messages.get("list.again"), model::refresh);
  }
}
