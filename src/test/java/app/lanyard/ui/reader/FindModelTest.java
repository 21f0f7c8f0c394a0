package app.lanyard.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindModelTest {

  private final FindModel model = new FindModel();
  private final FakeSurface page = new FakeSurface();

  @BeforeEach
  void openThreeHits() {
    page.hits = new Hits(3, 1);
    model.attach(page);
    model.shown().set(true);
    model.query().set("talk");
  }

  @Test
  void beginsAtTheFirstHitFromWhereThePersonIs() {
    model.search();

    assertThat(model.count().get()).isEqualTo(3);
    assertThat(model.current().get()).isEqualTo(2);
    assertThat(page.asked).containsExactly("find talk", "show 1");
  }

  @Test
  void stepsRoundInBothDirections() {
    model.search();
    model.next();
    model.next();
    assertThat(model.current().get()).isEqualTo(1);

    model.previous();
    assertThat(model.current().get()).isEqualTo(3);
  }

  @Test
  void stepsNowhereWithoutHits() {
    page.hits = Hits.NONE;
    model.search();
    model.next();
    model.previous();

    assertThat(model.current().get()).isZero();
    assertThat(page.asked).containsExactly("find talk");
  }

  @Test
  void searchesTheNextNoteToo() {
    FakeSurface other = new FakeSurface();
    other.hits = new Hits(1, 0);

    model.attach(null);
    assertThat(model.count().get()).isZero();
    model.attach(other);

    assertThat(model.count().get()).isEqualTo(1);
    assertThat(other.asked).containsExactly("find talk", "show 0");
  }

  @Test
  void leavesNoMarksWhenItIsClosed() {
    model.search();
    model.close();

    assertThat(page.asked).endsWith("clear");
    assertThat(model.count().get()).isZero();
    assertThat(model.shown().get()).isFalse();
  }

  @Test
  void isHarmlessWithoutAPage() {
    FindModel alone = new FindModel();
    alone.search();
    alone.next();
    alone.close();

    assertThat(alone.count().get()).isZero();
  }
}
