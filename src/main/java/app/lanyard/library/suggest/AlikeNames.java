package app.lanyard.library.suggest;

import app.lanyard.store.SuggestionTable.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** Those of more than one word. */
  private final List<SpeakerName> several;

  private final List<NamePair> pairs = new ArrayList<>();
  private final Set<List<Long>> known = new HashSet<>();

  private AlikeNames(List<SpeakerName> names) {
    this.names = names;
    this.several = names.stream().filter(name -> !name.isOneWord()).toList();
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
    var blocks =
        Blocks.shared(
            several, name -> Stream.of(String.join(" ", name.words().stream().sorted().toList())));
    blocks.forEachPair(
        (one, other) -> add(one, other, USUAL, "The same names in another order.", 4, true));
  }

  private void shortened() {
    Blocks.shared(several, name -> Stream.of(name.last() + " " + name.first().charAt(0)))
        .forEachPair(this::addIfShortened);
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
    var blocks = Blocks.shared(names, AlikeNames::withOneSlip);
    blocks.forEachPair(
        (one, other) -> {
          if (OneEdit.apart(one.named().key(), other.named().key())) {
            add(one, other, USUAL, "Their names differ by one letter.", 2, true);
          }
        });
  }

  /** One slip leaves the first letter of a word or the last as it was. */
  private static Stream<String> withOneSlip(SpeakerName name) {
    return name.letters() < LONG_NAME
        ? Stream.of()
        : IntStream.range(0, name.words().size())
            .filter(i -> name.words().get(i).length() >= LONG_WORD)
            .boxed()
            .flatMap(i -> withOneSlip(name.words().get(i), name.without(i)));
  }

  private static Stream<String> withOneSlip(String word, String rest) {
    return Stream.of(rest + word.charAt(0) + '-', rest + '-' + word.charAt(word.length() - 1));
  }

  private void oneOfTheWords() {
    Map<String, SpeakerName> alone =
        names.stream()
            .filter(SpeakerName::isOneWord)
            .collect(Collectors.toMap(SpeakerName::first, Function.identity()));
    for (SpeakerName full : several) {
      for (String word : List.of(full.first(), full.last())) {
        SpeakerName brief = alone.get(word);
        if (brief != null) {
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
