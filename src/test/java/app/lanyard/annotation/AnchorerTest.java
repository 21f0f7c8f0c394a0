package app.lanyard.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lanyard.model.annotation.AnchorState;
import app.lanyard.model.annotation.TextQuote;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The marked part of a note stands in brackets, before an edit and after it. */
class AnchorerTest {

  private static final String TOP =
      """
      Autumn meetup
      The room above the bakery was full by seven, and the projector worked at once.
      """;
  private static final String TALK =
      """
      Ines told us how her team replaced a nightly job by a queue.
      [They measured for two weeks before they changed a single line.]
      Afterwards the night shift could sleep, which nobody had asked for.
      """;
  private static final String END =
      """
      Next time we meet at the library, on the first Tuesday of March.
      Bring a friend who has never given a talk.
      """;

  private final Anchorer anchorer = new Anchorer();

  @Test
  void findsWhatIsAsItWas() {
    assertThat(anchored(TOP + TALK + END, TOP + TALK + END).score()).isEqualTo(1);
  }

  @Test
  void followsWhatWasPushedDown() {
    anchored(TOP + TALK + END, "A new first line.\n" + TOP + TALK + END);
  }

  @Test
  void followsWordsThatChangedInside() {
    anchored(TOP + TALK + END, TOP + TALK.replace("two weeks", "three long weeks") + END);
  }

  @Test
  void followsWordsThatChangedAround() {
    String edited = TALK.replace("nightly job", "cron job").replace("could sleep", "slept well");
    anchored(TOP + TALK + END, TOP + edited + END);
  }

  @Test
  void followsASentencePutBefore() {
    String edited = TALK.replace("[", "It took them most of the spring, she said. [");
    anchored(TOP + TALK + END, TOP + edited + END);
  }

  @Test
  void takesInASentencePutInside() {
    String edited = TALK.replace("weeks before", "weeks, and wrote it all on paper, before");
    anchored(TOP + TALK + END, TOP + edited + END);
  }

  @Test
  void followsABlockThatMovedWithWhatIsAroundIt() {
    anchored(TOP + TALK + END, END + TALK + TOP);
  }

  @Test
  void followsWhatSpansBlocksThroughNewLines() {
    String marked = TOP.replace("meetup\nThe", "[meetup\nThe").replace("full by", "full] by");
    anchored(
        marked + TALK.replaceAll("[\\[\\]]", "") + END,
        (marked + "x\n").replace("\n", " \n\n  ") + TALK.replaceAll("[\\[\\]]", "") + END);
  }

  @Test
  void asksAboutASentenceThatMovedAlone() {
    String moved = "They measured for two weeks before they changed a single line.";
    String without = TALK.replaceAll("\\[.*]\n", "");
    Anchor anchor = asked(TOP + TALK + END, TOP + without + END + moved);
    assertThat(anchor.end()).isEqualTo((TOP + without + END + moved).length());
  }

  @Test
  void asksAboutAWordThatWasReplaced() {
    String before = TALK.replaceAll("[\\[\\]]", "").replace("queue", "[queue]");
    Anchor anchor =
        asked(TOP + before + END, TOP + unmarked(before).replace("queue", "stream") + END);
    assertThat(
            (TOP + unmarked(before).replace("queue", "stream"))
                .substring(anchor.start(), anchor.end()))
        .isEqualTo("stream");
  }

  @Test
  void staysWithTheOriginalBesideALookalike() {
    String copy = unmarked(TALK).replace("two weeks", "two days");
    anchored(TOP + TALK + END, TOP + TALK + END + copy);
  }

  @Test
  void asksWhichOfTwoIsMeantWhenBothAreAsGood() {
    String note = TOP + TALK + END;
    asked(note, "New\n" + note.replaceAll("[\\[\\]]", "") + unmarked(note));
  }

  @Test
  void doesNotMoveToASimilarSentence() {
    String without = TALK.replaceAll("\\[.*]\n", "");
    String similar = "They measured for two days after they changed a whole module.\n";
    orphaned(TOP + TALK + END, TOP + without + END + "Pavel: caches.\n" + similar);
  }

  @Test
  void asksBeforeItMovesToACopyElsewhere() {
    String without = TALK.replaceAll("\\[.*]\n", "");
    asked(
        TOP + TALK + END,
        TOP
            + without
            + END
            + "Said of caches too.\n"
            + unmarked(TALK).lines().skip(1).findFirst().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"the", "queue", "team"})
  void doesNotMoveToACommonWordElsewhere(String word) {
    String talk = unmarked(TALK).replaceFirst("\\b" + word + "\\b", "[" + word + "]");
    String other =
        "Pavel showed the queue of his team, and the team showed the queue to the others.";
    orphaned(TOP + talk + END, TOP + other);
  }

  @Test
  void isGoneWithItsBlocks() {
    orphaned(TOP + TALK + END, TOP + END);
  }

  @Test
  void isGoneFromAnEmptyNote() {
    orphaned(TOP + TALK + END, "");
  }

  @Test
  void takesAllOfANoteAtOnce() {
    String text = unmarked(TOP + TALK + END);
    List<TextQuote> quotes =
        List.of(
            Quoting.of(text, 0, 20),
            Quoting.of(text, 10, 40),
            Quoting.of(text, 10, 40),
            Quoting.of(text, text.length() - 7, text.length()),
            Quoting.of(text, 0, text.length()));
    assertThat(anchorer.anchor("Moved\n" + text, quotes))
        .extracting(Anchor::state, Anchor::start, Anchor::end)
        .containsExactlyElementsOf(
            quotes.stream()
                .map(q -> tuple(AnchorState.ANCHORED, q.start() + 6, q.end() + 6))
                .toList());
  }

  @Test
  void knowsAPositionWithoutContextByNothing() {
    var quote = new TextQuote("the", "", "", 4, 7);
    assertThat(anchorer.anchor("of, the others and the rest of the day", List.of(quote)))
        .extracting(Anchor::state)
        .doesNotContain(AnchorState.ANCHORED);
  }

  @Test
  void stopsWhenCancelled() {
    List<TextQuote> quotes = List.of(Quoting.of(TOP, 0, 6));
    assertThatThrownBy(() -> anchorer.anchor(TOP, quotes, () -> true))
        .isInstanceOf(CancellationException.class);
  }

  private Anchor anchored(String before, String after) {
    Anchor anchor = anchor(before, after);
    assertThat(anchor.state()).as(anchor.toString()).isEqualTo(AnchorState.ANCHORED);
    assertThat(unmarked(after).substring(anchor.start(), anchor.end()))
        .isEqualTo(after.substring(after.indexOf('[') + 1, after.indexOf(']')));
    assertThat(anchor.start()).isEqualTo(after.indexOf('['));
    return anchor;
  }

  private Anchor asked(String before, String after) {
    Anchor anchor = anchor(before, after);
    assertThat(anchor.state()).as(anchor.toString()).isEqualTo(AnchorState.REVIEW);
    return anchor;
  }

  private void orphaned(String before, String after) {
    assertThat(anchor(before, after)).extracting(Anchor::state).isEqualTo(AnchorState.ORPHANED);
  }

  private Anchor anchor(String before, String after) {
    TextQuote quote = Quoting.of(unmarked(before), before.indexOf('['), before.indexOf(']') - 1);
    return anchorer.anchor(unmarked(after), List.of(quote)).getFirst();
  }

  private static String unmarked(String text) {
    return text.replaceAll("[\\[\\]]", "");
  }
}
