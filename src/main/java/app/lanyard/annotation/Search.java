package app.lanyard.annotation;

import app.lanyard.annotation.Seeds.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds all that may be a quoted part in one text. For one thread. */
final class Search {

  private static final int MOST_PLACES = 3;
  private static final int MOST_HITS = 6;

  /** How many characters a place may be off, beside what was added within the quote. */
  private static final int SLACK = 80;

  private static final int MOST_ADDED = 256;

  /** A candidate this good needs no closer look at its place. */
  private static final double SURE = 0.9;

  private final FoldedText text;
  private final Seeds seeds;
  private final Surroundings surroundings;
  private final Locator locator;

  Search(String original) {
    text = FoldedText.of(original);
    EditDistances distances = new EditDistances(text);
    seeds = new Seeds(text);
    surroundings = new Surroundings(text, distances);
    locator = new Locator(text, distances, surroundings);
  }

  FoldedText text() {
    return text;
  }

  Findings find(FoldedQuote sought) {
    List<Integer> same = sought.isKnownByContext() ? wholes(sought) : List.of();
    if (!same.isEmpty()) {
      return new Findings(
          same.stream().map(start -> compare(sought, start)).toList(), Findings.NO_GAP);
    }
    int slack = SLACK + Math.min(MOST_ADDED, sought.length() / 2);
    List<Place> places = seeds.places(sought.whole(), MOST_PLACES, slack / 2);
    List<Integer> hits = seeds.occurrences(sought.exact());
    List<Candidate> candidates = new ArrayList<>();
    for (int hit : worthComparing(hits, sought, places)) {
      candidates.add(compare(sought, hit));
    }
    int gap = Findings.NO_GAP;
    for (Window window : Window.around(places, sought.whole().length(), slack, MOST_ADDED)) {
      if (!isKnown(window, candidates)) {
        Findings in = locator.locate(sought, window.from(text), window.to(text));
        candidates.addAll(in.candidates());
        gap = Math.min(gap, in.gap());
      }
    }
    return new Findings(candidates, gap);
  }

  private static boolean isKnown(Window window, List<Candidate> candidates) {
    return candidates.stream().anyMatch(c -> c.score() > SURE && window.holds(c));
  }

  private List<Integer> wholes(FoldedQuote sought) {
    return seeds.occurrences(sought.whole()).stream()
        .map(start -> start + sought.prefix().length())
        .toList();
  }

  private Candidate compare(FoldedQuote sought, int start) {
    return surroundings.compare(sought, start, start + sought.length(), 1);
  }

  /** Of many hits, those where seeds point to, and those with most of the same beside them. */
  private List<Integer> worthComparing(List<Integer> hits, FoldedQuote sought, List<Place> places) {
    if (hits.size() <= MOST_HITS) {
      return hits;
    }
    List<Integer> worth = new ArrayList<>();
    List<Integer> others = new ArrayList<>();
    for (int hit : hits) {
      boolean isPointedTo =
          places.stream()
              .anyMatch(p -> Math.abs(p.start() + sought.prefix().length() - hit) < SLACK);
      (isPointedTo && worth.size() < MOST_HITS ? worth : others).add(hit);
    }
    others.stream()
        .sorted(Comparator.comparingInt((Integer hit) -> -sameBeside(sought, hit)))
        .limit(MOST_HITS / 2)
        .forEach(worth::add);
    return worth;
  }

  private int sameBeside(FoldedQuote sought, int hit) {
    return surroundings.sameBefore(sought.prefix(), hit)
        + surroundings.sameAfter(sought.suffix(), hit + sought.length());
  }
}
