package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.person.CreditedTitle.Shape;
import app.lanyard.extract.text.Block;
import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the titles of a list that hold their speakers: "Title by Name", {@code Name: "Title"}, and
 * "Title - Name" or "Name - Title" where most of the list is written so.
 */
final class ListedCredits {

  private static final int FEWEST_ALIKE = 3;

  private static final Pattern NAME_FIRST =
      Pattern.compile("^([^:\"“]{3,80}):\\s[\"“](.{3,200})[\"”](?:\\s\\|.{0,40})?$");

  private static final Pattern FIRST_DASH = Pattern.compile("\\s[-–—]\\s");

  private final Readers readers;
  private final boolean dashes;
  private final boolean namesFirst;

  private ListedCredits(Readers readers, boolean dashes, boolean namesFirst) {
    this.readers = readers;
    this.dashes = dashes;
    this.namesFirst = namesFirst;
  }

  /** For the list among some blocks. */
  static ListedCredits of(List<Block> blocks, Readers readers) {
    List<String> labels =
        blocks.stream()
            .filter(Block.Item.class::isInstance)
            .map(block -> ((Block.Item) block).text())
            .flatMap(text -> text.wholeLink().map(text::label).stream())
            .toList();
    long alike =
        labels.stream()
            .flatMap(label -> readers.credits().split(label).stream())
            .filter(split -> split.shape() == Shape.DASH)
            .count();
    long first = labels.stream().filter(label -> beforeDash(label, readers).isPresent()).count();
    return new ListedCredits(
        readers, isHabit(alike, labels), isHabit(first, labels) && first > alike);
  }

  private static boolean isHabit(long alike, List<String> labels) {
    return alike >= FEWEST_ALIKE && alike * 2 > labels.size();
  }

  /** "Name - Title" */
  private static Optional<Split> beforeDash(String label, Readers readers) {
    Matcher dash = FIRST_DASH.matcher(label);
    if (!dash.find() || dash.end() == label.length()) {
      return Optional.empty();
    }
    List<SpeakerCredit> speakers = readers.speakers().readCertain(label.substring(0, dash.start()));
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Split(label.substring(dash.end()), speakers));
  }

  /** A title with the speakers that it held; none if it held none. */
  record Split(String title, List<SpeakerCredit> speakers) {}

  Split split(String text) {
    return nameFirst(text)
        .or(() -> namesFirst ? beforeDash(text, readers) : Optional.empty())
        .or(() -> nameLast(text))
        .orElse(new Split(text, List.of()));
  }

  private Optional<Split> nameFirst(String text) {
    Matcher matcher = NAME_FIRST.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<SpeakerCredit> speakers = readers.speakers().readCertain(matcher.group(1));
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Split(matcher.group(2), speakers));
  }

  private Optional<Split> nameLast(String text) {
    return readers
        .credits()
        .split(text)
        .filter(this::isTrusted)
        .map(credited -> new Split(credited.title(), credited.speakers()));
  }

  private boolean isTrusted(CreditedTitle credited) {
    return credited.shape() == Shape.BY
        || credited.shape() == Shape.BRACKETS
        || (dashes && credited.shape() == Shape.DASH);
  }
}
