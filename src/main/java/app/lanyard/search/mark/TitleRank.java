package app.lanyard.search.mark;

import app.lanyard.model.search.Query;
import app.lanyard.model.search.Term;
import java.util.List;
import java.util.stream.Collectors;

/** Tells how well a title or a name answers the words of a query: the smaller, the better. */
public final class TitleRank {

  /** The rank of a title without all of the words: they were found elsewhere. */
  public static final int ELSEWHERE = 4;

  private final Marker marker;
  private final Marker whole;
  private final Sought all;

  public TitleRank(Query query) {
    List<Term> texts = query.texts().stream().filter(term -> !term.excluded()).toList();
    String typed = texts.stream().map(TitleRank::text).collect(Collectors.joining(" "));
    marker = Marker.ofTexts(query);
    whole = Marker.ofWholeWords(query);
    all = Sought.of(typed, true);
  }

  /** 0 if it is what was typed, 1 if it begins so, 2 with all words whole, 3 begun. */
  public int of(String title) {
    if (all.isEmpty()) {
      return 0;
    }
    List<Words.Place> places = Words.of(title);
    if (all.isAt(title, places, 0)) {
      return places.size() == all.words().size() && whole.isWhollyIn(title) ? 0 : 1;
    }
    if (whole.isWhollyIn(title)) {
      return 2;
    }
    return marker.isWhollyIn(title) ? 3 : ELSEWHERE;
  }

  private static String text(Term term) {
    return switch (term) {
      case Term.Word word -> word.text();
      case Term.Phrase phrase -> phrase.text();
      case Term.Named named -> "";
      case Term.Dated dated -> "";
    };
  }
}
