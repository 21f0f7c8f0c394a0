package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.annotation.Quoting;
import app.lanyard.model.EntityFilter;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityOrder;
import app.lanyard.model.NoteFilter;
import app.lanyard.model.TalkFilter;
import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.Annotation;
import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.AnnotationSubject;
import app.lanyard.model.annotation.AnnotationSubject.OfEntity;
import app.lanyard.model.annotation.AnnotationSubject.OfNote;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.annotation.ListedAnnotation;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.NewAnnotation;
import app.lanyard.model.annotation.PlacedAnnotation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.search.QueryParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {

  private static final String TEXT =
      """
      talk: Gateways in anger | KubeCon Europe 2024 | Ada
      Retries were the reason for the outage.
      A budget for retries is what helped.
      Nobody had looked at the clock until they put out the lights in the hall.
      """;

  @TempDir Path folder;
  private final FakeNotes fake = new FakeNotes();
  private Path root;
  private Library library;

  @BeforeEach
  void open() throws IOException {
    root = Files.createDirectories(folder.resolve("notes")).toRealPath();
    library = fake.open(folder.resolve("library.db"));
    library.sources().add(root);
    put("day.md", TEXT);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void aHighlightIsWhereItWasMade() {
    Annotation made = highlight("A budget for retries");
    assertThat(placed())
        .containsExactly(
            new PlacedAnnotation(
                made,
                AnchorState.ANCHORED,
                TEXT.indexOf("A budget"),
                TEXT.indexOf("A budget") + 20,
                "A budget for retries"));
    assertThat(made.target()).isEqualTo(new AnnotationTarget.OfNote(note(), "day.md"));
    assertThat(made.created()).isEqualTo(made.updated()).isEqualTo(FakeNotes.NOW);
  }

  @Test
  void allAreListedTheNewestFirstWithWhatTheyAreOn() {
    Annotation made = highlight("A budget for retries");
    long talk =
        library
            .talks()
            .rows(TalkFilter.ALL, library.talks().groups(TalkFilter.ALL).getFirst(), 0, 1)
            .getFirst()
            .id();
    library.annotations().star(new OfEntity(EntityKind.TALK, talk), true);
    library.annotations().trash(List.of(made.id()));

    assertThat(library.annotations().all())
        .extracting(ListedAnnotation::about, ListedAnnotation::noteId, ListedAnnotation::trashed)
        .containsExactlyInAnyOrder(
            tuple("Gateways in anger", note(), false), tuple("day.md", note(), true));
  }

  @Test
  void aPlaceThatIsAcceptedIsQuotedFromThenOn() throws IOException {
    Annotation made = highlight("A budget for retries is what helped.");
    put("day.md", TEXT.replace("Retries were", "Too many retries were"));
    PlacedAnnotation found = placed().getFirst();
    assertThat(found.start()).isEqualTo(TEXT.indexOf("A budget") + 9);

    Annotation accepted = library.annotations().accept(made.id());

    assertThat(accepted.quote())
        .extracting(TextQuote::exact, TextQuote::start)
        .containsExactly("A budget for retries is what helped.", found.start());
    assertThat(placed()).extracting(PlacedAnnotation::state).containsExactly(AnchorState.ANCHORED);
    library.annotations().move(made.id(), made.quote());
    assertThat(placed().getFirst().annotation().quote()).isEqualTo(made.quote());
  }

  @Test
  void whatHasNoPlaceCantBeAccepted() throws IOException {
    Annotation made = highlight("Retries were the reason");
    put("day.md", "talk: Something else | KubeCon Europe 2024 | Ada\n");

    assertThatThrownBy(() -> library.annotations().accept(made.id()))
        .isInstanceOf(LibraryException.class);
  }

  @Test
  void thoseOfANoteAreInTheOrderOfItsText() {
    highlight("what helped");
    highlight("Retries were");
    highlight("Retries were the reason");
    add(new OfNote(note()), Motivation.COMMENTING, "All of it");
    highlight("Nobody had looked at the clock until they put out the lights in the hall.");
    put("day.md", TEXT.replaceFirst("Nobody.*\n", ""));
    assertThat(placed())
        .extracting(PlacedAnnotation::currentText)
        .containsExactly("", "Retries were", "Retries were the reason", "what helped", "");
    assertThat(placed().getLast().state()).isEqualTo(AnchorState.ORPHANED);
  }

  @Test
  void aChangeKeepsTheIdentifierTheQuoteAndTheTimeOfMaking() {
    Annotation made = highlight("the outage");
    var content =
        new AnnotationContent("*why?*", List.of("sre", "post-mortem"), HighlightColour.PINK);
    Annotation changed = library.annotations().change(made.id(), content);
    assertThat(changed.comment()).isEqualTo("*why?*");
    assertThat(changed.tags()).containsExactly("sre", "post-mortem");
    assertThat(changed.colour()).isEqualTo(HighlightColour.PINK);
    assertThat(changed)
        .usingRecursiveComparison()
        .comparingOnlyFields("id", "quote", "created", "target", "motivation")
        .isEqualTo(made);
    reopen();
    assertThat(placed()).extracting(PlacedAnnotation::annotation).containsExactly(changed);
  }

  @Test
  void whatIsMovedQuotesItsNewPlace() {
    Annotation made = highlight("the outage");
    int start = TEXT.indexOf("what helped");
    library.annotations().move(made.id(), Quoting.of(TEXT, start, start + 11));
    assertThat(placed())
        .singleElement()
        .satisfies(
            placed -> {
              assertThat(placed.currentText()).isEqualTo("what helped");
              assertThat(placed.annotation().id()).isEqualTo(made.id());
              assertThat(placed.annotation().quote()).extracting("exact").isEqualTo("what helped");
            });
  }

  @Test
  void whatIsOnAWholeNoteCannotBeMovedInIt() {
    Annotation made = add(new OfNote(note()), Motivation.COMMENTING, "All of it");
    assertThatThrownBy(() -> library.annotations().move(made.id(), Quoting.of(TEXT, 0, 4)))
        .isInstanceOf(LibraryException.class);
  }

  @Test
  void theTrashIsNotSeenAndCanBeRestored() {
    Annotation first = highlight("the outage");
    Annotation second = highlight("what helped");
    library.annotations().trash(List.of(first.id(), second.id()));
    assertThat(placed()).isEmpty();
    assertThat(library.annotations().trashed()).containsExactly(second, first);
    library.annotations().restore(List.of(first.id()));
    assertThat(placed()).extracting(PlacedAnnotation::annotation).containsExactly(first);
    assertThat(library.annotations().trashed()).containsExactly(second);
  }

  @Test
  void whatIsNotThereIsSaid() {
    var nowhere =
        new NewAnnotation(new OfNote(99), Motivation.COMMENTING, AnnotationContent.EMPTY, null);
    assertThatThrownBy(() -> library.annotations().add(nowhere))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("does not have that any more");
    assertThatThrownBy(() -> library.annotations().change("none", AnnotationContent.EMPTY))
        .isInstanceOf(LibraryException.class)
        .hasMessageContaining("does not have that annotation");
  }

  @Test
  void aTalkASpeakerAndAnEventHaveTheirOwn() {
    for (EntityKind kind : List.of(EntityKind.TALK, EntityKind.SPEAKER, EntityKind.EVENT)) {
      Annotation made = add(new OfEntity(kind, id(kind)), Motivation.COMMENTING, "On the " + kind);
      assertThat(library.annotations().of(kind, id(kind))).containsExactly(made);
    }
    assertThat(library.annotations().of(EntityKind.TALK, id(EntityKind.TALK)))
        .extracting(Annotation::target)
        .containsExactly(
            new AnnotationTarget.OfEntity(
                EntityKind.TALK, "gateways in anger @ kubecon europe 2024"));
    assertThat(placed()).isEmpty();
  }

  @Test
  void whatIsOnATalkOutlastsTheIndex() {
    Annotation made =
        add(new OfEntity(EntityKind.TALK, id(EntityKind.TALK)), Motivation.ASSESSING, "4");
    fake.extractorVersion++;
    reopen();
    assertThat(library.annotations().of(EntityKind.TALK, id(EntityKind.TALK)))
        .containsExactly(made);
  }

  @Test
  void aStarIsThereOnce() {
    for (AnnotationSubject subject :
        List.of(new OfNote(note()), new OfEntity(EntityKind.TALK, id(EntityKind.TALK)))) {
      library.annotations().star(subject, true);
      library.annotations().star(subject, true);
      assertThat(library.annotations().starred(subject)).isTrue();
    }
    assertThat(placed()).hasSize(1);
    assertThat(library.annotations().of(EntityKind.TALK, id(EntityKind.TALK))).hasSize(1);
    library.annotations().star(new OfNote(note()), false);
    assertThat(library.annotations().starred(new OfNote(note()))).isFalse();
    assertThat(placed()).isEmpty();
    assertThat(library.annotations().trashed()).isEmpty();
  }

  @Test
  void listsAreNarrowedByWhatIsStarredAndAnnotatedAtOnce() {
    assertThat(talks("is:starred")).isZero();
    library.annotations().star(new OfEntity(EntityKind.TALK, id(EntityKind.TALK)), true);
    assertThat(talks("is:starred")).isOne();
    assertThat(talks("is:annotated")).isZero();
    Annotation made =
        add(new OfEntity(EntityKind.TALK, id(EntityKind.TALK)), Motivation.COMMENTING, "Good");
    assertThat(talks("is:annotated")).isOne();
    library.annotations().trash(List.of(made.id()));
    assertThat(talks("is:annotated")).isZero();
  }

  private int talks(String query) {
    return library
        .searcher()
        .search(QueryParser.parse(query + " in:talks").query(), 10)
        .groups()
        .stream()
        .mapToInt(group -> group.total())
        .sum();
  }

  private Annotation highlight(String text) {
    int start = TEXT.indexOf(text);
    return library
        .annotations()
        .add(
            new NewAnnotation(
                new OfNote(note()),
                Motivation.HIGHLIGHTING,
                AnnotationContent.of(HighlightColour.YELLOW),
                Quoting.of(TEXT, start, start + text.length())));
  }

  private Annotation add(AnnotationSubject subject, Motivation motivation, String comment) {
    return library
        .annotations()
        .add(
            new NewAnnotation(
                subject, motivation, new AnnotationContent(comment, List.of(), null), null));
  }

  private List<PlacedAnnotation> placed() {
    return library.annotations().ofNote(note());
  }

  private long note() {
    return library.notes().rows(NoteFilter.ALL, 0, 1).getFirst().id();
  }

  private long id(EntityKind kind) {
    return kind == EntityKind.TALK
        ? library
            .searcher()
            .search(QueryParser.parse("in:talks gateways").query(), 1)
            .groups()
            .getFirst()
            .hits()
            .getFirst()
            .id()
        : library
            .directory()
            .rows(new EntityFilter(kind, ""), EntityOrder.usual(kind), 0, 1)
            .getFirst()
            .id();
  }

  private void put(String path, String text) {
    fake.put(root, path, text);
    library.importer().importAll(ImportListener.NONE);
  }

  private void reopen() {
    library.close();
    library = fake.open(folder.resolve("library.db"));
  }
}
