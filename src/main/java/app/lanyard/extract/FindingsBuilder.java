package app.lanyard.extract;

import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.FoundPerson;
import app.lanyard.model.LinkKind;
import app.lanyard.model.Problem;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.TalkLink;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers what the recognisers find in one note. Recognisers run from the surest to the least sure:
 * lines that one has made a talk of are claimed, and the later ones leave them alone.
 */
final class FindingsBuilder {

  private final Map<String, FoundEvent> events = new LinkedHashMap<>();
  private final List<TalkDraft> talks = new ArrayList<>();
  private final List<FoundPerson> people = new ArrayList<>();
  private final Map<String, String> titlesOfPages = new HashMap<>();
  private final BitSet claimed = new BitSet();
  private final List<Problem> problems = new ArrayList<>(0);
  private Optional<FoundEvent> mainEvent = Optional.empty();

  /** Adds an event, unless the note has told of it already. */
  void addEvent(FoundEvent event) {
    events.putIfAbsent(Vocabulary.fold(event.name()), event);
  }

  /** The event that the note as a whole is about. */
  void mainEvent(FoundEvent event) {
    mainEvent = Optional.of(event);
    addEvent(event);
  }

  /** Says once what could not be understood. */
  void addProblem(Problem problem) {
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  List<Problem> problems() {
    return problems;
  }

  Optional<FoundEvent> mainEvent() {
    return mainEvent;
  }

  /** Adds a talk and claims its lines; the same title with the same session page comes once. */
  void addTalk(TalkDraft talk) {
    List<String> pages =
        talk.links().stream()
            .filter(link -> link.kind() == LinkKind.SCHEDULE)
            .map(TalkLink::url)
            .toList();
    claim(talk.span());
    String title = Vocabulary.fold(talk.title());
    boolean known = pages.stream().anyMatch(page -> title.equals(titlesOfPages.get(page)));
    if (!known) {
      pages.forEach(page -> titlesOfPages.put(page, title));
      talks.add(talk);
    }
  }

  /** Whether a talk has that session page already. */
  boolean hasSession(String page) {
    return titlesOfPages.containsKey(page);
  }

  void claim(SourceSpan span) {
    claimed.set(span.startLine(), span.endLine() + 1);
  }

  boolean isClaimed(Block block) {
    return !claimed.isEmpty() && isClaimed(block.span());
  }

  boolean isClaimed(SourceSpan span) {
    int next = claimed.nextSetBit(span.startLine());
    return next >= 0 && next <= span.endLine();
  }

  void addPerson(FoundPerson person) {
    people.add(person);
  }

  List<FoundPerson> people() {
    return List.copyOf(people);
  }

  /** The talks in the order of the note. */
  List<TalkDraft> talks() {
    return talks.stream().sorted(Comparator.comparingInt(talk -> talk.span().startLine())).toList();
  }

  List<FoundEvent> events() {
    return List.copyOf(events.values());
  }

  Optional<FoundEvent> event(String name) {
    return Optional.ofNullable(events.get(Vocabulary.fold(name)));
  }
}
