package app.lanyard.store;

import app.lanyard.model.DateSpan;
import app.lanyard.model.search.MarkedText;
import app.lanyard.model.search.NotePlace;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.Query;
import app.lanyard.model.search.SearchGroup;
import app.lanyard.model.search.SearchHit;
import app.lanyard.model.search.SearchKind;
import app.lanyard.model.search.Term;
import app.lanyard.search.mark.Marker;
import app.lanyard.search.mark.Snippets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Searches what the person wrote and highlighted, newest first. All of it is read: no one writes so
 * much that it would take long.
 */
final class AnnotationSearch implements KindSearch {

  private static final String ANNOTATIONS =
      """
      SELECT a.id, a.target, a.created, a.body, a.selector, f.note, f.path, f.title
      FROM annotation a LEFT JOIN note_fact f ON f.note = a.note
      WHERE\s""";

  private final Database database;

  AnnotationSearch(Database database) {
    this.database = database;
  }

  @Override
  public SearchGroup search(Query query, int most) {
    Marker wanted = Marker.ofTexts(query);
    Marker unwanted = Marker.ofExcludedTexts(query);
    Condition condition = condition(query);
    List<Annotation> found = new ArrayList<>();
    database.each(
        ANNOTATIONS + condition.sql() + " ORDER BY a.created DESC, a.id",
        row -> {
          Annotation annotation = Annotation.of(row);
          String text = annotation.text();
          if (wanted.isWhollyIn(text) && !unwanted.isPartlyIn(text)) {
            found.add(annotation);
          }
        },
        condition.parameters().toArray());
    return new SearchGroup(
        SearchKind.ANNOTATION,
        found.size(),
        found.stream().limit(most).map(annotation -> hit(annotation, wanted)).toList());
  }

  private static Condition condition(Query query) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(Condition.of("a.deleted IS NULL"));
    for (Term term : query.terms()) {
      switch (term) {
        case Term.Named named -> conditions.add(TalkTerms.turned(named, of(named)));
        case Term.Dated dated -> conditions.add(TalkTerms.turned(dated, created(dated)));
        case Term.Word word -> {}
        case Term.Phrase phrase -> {}
      }
    }
    return Condition.allOf(conditions);
  }

  private static Condition of(Term.Named term) {
    return term.operator() == Operator.TAG
        ? MarkTerms.tagged(term.values())
        : Condition.of(MarkTerms.live(term.values()));
  }

  /** The time it was made begins with its day. */
  private static Condition created(Term.Dated dated) {
    Condition days = DateTerm.of(dated, "");
    return new Condition(
        days.sql()
            .replaceAll(
                "date_(?:start|end)",
                "CAST(julianday(substr(a.created, 1, 10)) - 2440587.5 AS INTEGER)"),
        days.parameters());
  }

  private static SearchHit hit(Annotation annotation, Marker marker) {
    var snippets = new Snippets(marker);
    LocalDate day = LocalDate.parse(annotation.created().substring(0, 10));
    return new SearchHit(
        SearchKind.ANNOTATION,
        0,
        annotation.id(),
        snippets.head(annotation.head()),
        marker.mark(annotation.where()),
        annotation.quote().isEmpty() ? MarkedText.EMPTY : snippets.best(annotation.quote()).text(),
        DateSpan.day(day),
        annotation.place());
  }

  /**
   * @param head the comment, or what is highlighted if there is none
   * @param where the title of its note, or its target
   */
  private record Annotation(
      String id,
      String created,
      String head,
      String quote,
      String where,
      String text,
      @Nullable NotePlace place) {

    static Annotation of(Row row) {
      String comment = AnnotationText.comment(row.text("body"));
      String selector = row.textOrNull("selector");
      String quote = selector == null ? "" : AnnotationText.quote(selector);
      String title = row.textOrNull("title");
      Long note = row.numberOrNull("note");
      return new Annotation(
          row.text("id"),
          row.text("created"),
          comment.isEmpty() ? quote : comment,
          quote,
          title == null ? row.text("target") : title,
          comment + "\n" + quote,
          note == null ? null : new NotePlace(note, row.text("path"), 1));
    }
  }
}
