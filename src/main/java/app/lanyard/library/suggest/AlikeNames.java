package app.lanyard.library.suggest;

import app.lanyard.store.SuggestionTable.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names that may be one person's, by the names alone. */
final class AlikeNames {

  private static final int LONG_NAME = 9;
  private static final int LONG_WORD = 4;
  private static final int SHORT_FORM = 3;

  /** The name that says more stays; of those that say as much, the one with more talks. */
  private static final Comparator<SpeakerName> FULLER =
      Comparator.comparingInt(SpeakerName::letters)
          .thenComparingInt(name -> name.named().weight())
          .thenComparing(name -> name.named().key());

  private static final Comparator<SpeakerName> USUAL =
      Comparator.comparingInt((SpeakerName name) -> name.named().weight())
          .thenComparing(name -> name.named().key());

  private final List<SpeakerName> names;
  private final List<NamePair> pairs = new ArrayList<>();
  private final Set<List<Long>> known = new HashSet<>();

  private AlikeNames(List<SpeakerName> names) {
    this.names = names;
  }

  static List<NamePair> of(List<Named> speakers) {
    var alike = new AlikeNames(speakers.stream().map(SpeakerName::of).toList());
    alike.inAnotherOrder();
    alike.shortened();
    alike.mistyped();
    alike.oneOfTheWords();
    return alike.pairs;
  }

  private void inAnotherOrder() {
    var blocks = new Blocks<SpeakerName>();
    for (SpeakerName name : names) {
      if (!name.isOneWord()) {
        blocks.add(String.join(" ", name.words().stream().sorted().toList()), name);
      }
    }
    blocks.forEachPair(
        (one, other) -> add(one, other, USUAL, "The same names in another order.", 4, true));
  }

  private void shortened() {
    var blocks = new Blocks<SpeakerName>();
    for (SpeakerName name : names) {
      if (!name.isOneWord()) {
        blocks.add(name.last() + " " + name.first().charAt(0), name);
      }
    }
    blocks.forEachPair(this::addIfShortened);
  }

  private void addIfShortened(SpeakerName one, SpeakerName other) {
    boolean longer = FULLER.compare(one, other) > 0;
    SpeakerName full = longer ? one : other;
    SpeakerName brief = longer ? other : one;
    boolean sameFirst = full.first().equals(brief.first());
    if (!full.first().startsWith(brief.first()) || (sameFirst && !middleFits(full, brief))) {
      return;
    }
    boolean initial = brief.first().length() < SHORT_FORM;
    add(
        full,
        brief,
        FULLER,
        "“" + brief.named().name() + "” may be short for “" + full.named().name() + "”.",
        initial ? 1 : 2,
        !initial);
  }

  /** A middle name may be missing or be an initial; two other ones are two people's. */
  private static boolean middleFits(SpeakerName full, SpeakerName brief) {
    if (brief.words().size() == 2) {
      return true;
    }
    return brief.words().size() == full.words().size()
        && full.words().get(1).startsWith(brief.words().get(1));
  }

  private void mistyped() {
    var blocks = new Blocks<SpeakerName>();
    for (SpeakerName name : names) {
      for (int i = 0; i < name.words().size() && name.letters() >= LONG_NAME; i++) {
        String word = name.words().get(i);
        if (word.length() >= LONG_WORD) {
          // One slip leaves the first letter or the last as it was.
          String rest = name.without(i);
          blocks.add(rest + word.charAt(0) + '-', name);
          blocks.add(rest + '-' + word.charAt(word.length() - 1), name);
        }
      }
    }
    blocks.forEachPair(
        (one, other) -> {
          if (OneEdit.apart(one.named().key(), other.named().key())) {
            add(one, other, USUAL, "Their names differ by one letter.", 2, true);
          }
        });
  }

  private void oneOfTheWords() {
    var byWord = new Blocks<SpeakerName>();
    for (SpeakerName name : names) {
      if (!name.isOneWord()) {
        byWord.add(name.first(), name);
        byWord.add(name.last(), name);
      }
    }
    for (SpeakerName brief : names) {
      if (brief.isOneWord()) {
        for (SpeakerName full : byWord.of(brief.first())) {
          String words =
              "“" + brief.named().name() + "” is part of the name “" + full.named().name() + "”.";
          add(full, brief, FULLER, words, 0, false);
        }
      }
    }
  }

  private void add(
      SpeakerName one,
      SpeakerName other,
      Comparator<SpeakerName> order,
      String likeness,
      int likelihood,
      boolean conclusive) {
    boolean keepsOne = order.compare(one, other) >= 0;
    Named stays = (keepsOne ? one : other).named();
    Named goes = (keepsOne ? other : one).named();
    boolean fresh =
        known.add(List.of(Math.min(stays.id(), goes.id()), Math.max(stays.id(), goes.id())));
    if (fresh && stays.id() != goes.id()) {
      pairs.add(new NamePair(stays, goes, likeness, likelihood, conclusive));
    }
  }
}
