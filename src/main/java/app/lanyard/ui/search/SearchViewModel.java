package app.lanyard.ui.search;

import app.lanyard.library.Searcher;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.search.Completion;
import app.lanyard.model.search.Completions;
import app.lanyard.model.search.ParsedQuery;
import app.lanyard.model.search.SearchResults;
import app.lanyard.search.QueryParser;
import app.lanyard.ui.search.SearchAnswer.Taken;
import app.lanyard.ui.shell.ErrorPresenter;
import app.lanyard.ui.task.Delay;
import app.lanyard.ui.task.LatestTask;
import app.lanyard.ui.task.TaskRunner;
import app.lanyard.ui.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is typed into the search field, what it finds and how it could go on. */
public final class SearchViewModel {

  /** As much of a kind as a person looks through before typing another word. */
  private static final int PER_GROUP = 8;

  private static final int MOST_OFFERS = 6;

  private static final SearchAnswer NOTHING =
      new SearchAnswer(QueryParser.parse(""), SearchResults.NONE, new Completions(0, 0, List.of()));

  private final Searcher searcher;
  private final Delay typing;
  private final Delay pausing;
  private final LatestTask searching;
  private final ErrorPresenter errors;
  private final Messages messages;

  private final SearchLines lines = new SearchLines();
  private final ReadOnlyObjectWrapper<SearchState> state =
      new ReadOnlyObjectWrapper<>(SearchState.NOT_ASKED);
  private final ReadOnlyObjectWrapper<List<PlacedProblem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());

  private String text = "";
  private int caret;
  private SearchAnswer answer = NOTHING;
  private Runnable waiting = () -> {};

  /**
   * @param typing waits while the person is still typing
   * @param pausing waits until they have stopped, so that a word that is not complete yet is not
   *     called wrong
   */
  public SearchViewModel(
      Searcher searcher,
      TaskRunner runner,
      Delay typing,
      Delay pausing,
      ErrorPresenter errors,
      Messages messages) {
    this.searcher = searcher;
    this.typing = typing;
    this.pausing = pausing;
    this.searching = new LatestTask(runner);
    this.errors = errors;
    this.messages = messages;
    lines.explain();
  }

  SearchLines lines() {
    return lines;
  }

  ReadOnlyObjectProperty<SearchState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** What in the query can't be meant; results are shown all the same. */
  ReadOnlyObjectProperty<List<PlacedProblem>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /**
   * Takes what stands in the field.
   *
   * @param at where the caret is, in UTF-16 units
   */
  void type(String typed, int at) {
    int inside = Math.clamp(at, 0, typed.length());
    if (typed.equals(text) && inside == caret) {
      return;
    }
    boolean other = !typed.equals(text);
    waiting = () -> {};
    text = typed;
    caret = inside;
    if (typed.isBlank()) {
      forget();
    } else {
      if (other) {
        lines.startAnew();
      }
      typing.restart(() -> ask(answer));
    }
  }

  /** Searches again: the library may have changed. */
  void refresh() {
    if (!text.isBlank()) {
      ask(NOTHING);
    }
  }

  /** The talks that the text asks for: the timeline's filter takes the same language. */
  TalkFilter talkFilter() {
    return new TalkFilter(null, null, text.strip());
  }

  /** What becomes of the field if an offer is taken; nothing if it is out of date. */
  Optional<Taken> take(Completion offer) {
    return answer.take(text, offer);
  }

  /** Runs something once what is shown is the answer to what is typed, unless it is typed on. */
  void onceAnswered(Runnable action) {
    if (text.isBlank() || answer.isFor(text)) {
      action.run();
    } else {
      waiting = action;
      typing.flush();
    }
  }

  private void forget() {
    typing.restart(() -> {});
    pausing.restart(() -> {});
    searching.forget();
    answer = NOTHING;
    problems.set(List.of());
    state.set(SearchState.NOT_ASKED);
    lines.explain();
  }

  private void ask(SearchAnswer known) {
    if (state.get() == SearchState.NOT_ASKED || state.get() == SearchState.FAILED) {
      state.set(SearchState.SEARCHING);
    }
    String wanted = text;
    int at = caret;
    searching.run(() -> answer(wanted, at, known), this::show, this::failed);
  }

  /** Moving the caret changes the offers alone. */
  private SearchAnswer answer(String wanted, int at, SearchAnswer known) {
    ParsedQuery query = QueryParser.parse(wanted);
    SearchResults results =
        known.isFor(wanted) ? known.results() : searcher.search(query.query(), PER_GROUP);
    return new SearchAnswer(query, results, searcher.complete(wanted, at, MOST_OFFERS));
  }

  private void show(SearchAnswer now) {
    answer = now;
    boolean found = now.results().total() > 0;
    lines.show(now.offers(), now.results());
    problems.set(now.certainProblems());
    state.set(found ? SearchState.FOUND : SearchState.NOTHING_FOUND);
    pausing.restart(() -> problems.set(now.problems()));
    Runnable action = waiting;
    waiting = () -> {};
    action.run();
  }

  private void failed(Throwable failure) {
    answer = NOTHING;
    lines.show(answer.offers(), answer.results());
    problems.set(List.of());
    state.set(SearchState.FAILED);
    errors.present(messages.get("search.failed"), failure);
  }
}
