package app.lanyard.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.annotation.AnchorState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known better when the text is known as it was before. */
class RevisionTest {

  private static final String PART = "Backups that nobody restores are only a kind of hope.";
  private static final String TOP = "Winter meetup\nEleven of us sat around one table.\n";
  private static final String TALK = "Olga spoke on disks.\n" + PART + "\nShe showed her own.\n";
  private static final String END =
      "We heard of queues.\nPavel brought a cake with nine candles.\n";

  private final Anchorer anchorer = new Anchorer();

  @Test
  void followsALongSentenceThatMovedAlone() {
    String after = TOP + TALK.replace(PART + "\n", "") + END + PART;
    assertThat(follow(TOP + TALK + END, after).state()).isEqualTo(AnchorState.ANCHORED);
    assertThat(follow(TOP + TALK + END, after).end()).isEqualTo(after.length());
  }

  @Test
  void doesNotTakeACopyThatWasThereAlready() {
    String copy = "Said of caches:\n" + PART + "\nNobody laughed.\n";
    String after = "New\n" + TOP + TALK.replace(PART + "\n", "") + END + copy;
    assertThat(follow(TOP + TALK + END + copy, after).state()).isEqualTo(AnchorState.ORPHANED);
  }

  @Test
  void asksWhereTheTextBeforeSaysNothing() {
    String after = TOP + END + PART;
    String before = TOP + TALK + END;
    var quote = Quoting.of(before, before.indexOf(PART), before.indexOf(PART) + PART.length());
    assertThat(anchorer.follow(END, after, List.of(quote), () -> false))
        .extracting(Anchor::state)
        .containsExactly(AnchorState.REVIEW);
  }

  private Anchor follow(String before, String after) {
    int start = before.indexOf(PART);
    var quote = Quoting.of(before, start, start + PART.length());
    return anchorer.follow(before, after, List.of(quote), () -> false).getFirst();
  }
}
