package app.lanyard.ui.directory.page;

import app.lanyard.markdown.comment.Comment;
import app.lanyard.model.TalkRow;
import app.lanyard.model.page.Affiliation;
import app.lanyard.model.page.Edition;
import app.lanyard.model.page.PageNote;
import app.lanyard.model.page.ProjectFacts;
import app.lanyard.model.page.Related;
import app.lanyard.ui.controls.chart.Chart;
import app.lanyard.ui.controls.chart.CompanionGraph;
import java.util.List;
import java.util.Optional;

/** One row of a page. */
public sealed interface PageRow {

  /** What names a section. */
  record Heading(String text) implements PageRow {}

  /** What names a part of a section: a day of a programme. */
  record Subheading(String text) implements PageRow {}

  record Facts(ProjectFacts facts) implements PageRow {}

  record Picture(Chart chart) implements PageRow {}

  /**
   * The mentions of a project over time, beside those of others.
   *
   * @param others what it is compared with
   */
  record Comparison(Chart chart, List<Compared> others) implements PageRow {
    public Comparison {
      others = List.copyOf(others);
    }
  }

  /** A project that another is compared with. */
  record Compared(String key, String name) {}

  record Chips(List<Related> related) implements PageRow {
    public Chips {
      related = List.copyOf(related);
    }
  }

  /**
   * @param related those of the graph, in its order
   */
  record Graph(CompanionGraph graph, List<Related> related) implements PageRow {
    public Graph {
      related = List.copyOf(related);
    }
  }

  record Organisation(Affiliation affiliation) implements PageRow {}

  /**
   * @param current whether it is the event whose page this is
   */
  record OneEdition(Edition edition, boolean current) implements PageRow {}

  record Talk(TalkRow talk) implements PageRow {}

  /**
   * Talks that take place at the same time.
   *
   * @param talks two or more; the first begins first
   */
  record Parallel(List<TalkRow> talks) implements PageRow {
    public Parallel {
      talks = List.copyOf(talks);
    }
  }

  record Note(PageNote note) implements PageRow {}

  record Written(Comment comment) implements PageRow {}

  /** Leads to the rest of a long section. */
  record More(Section section, int count) implements PageRow {}

  /** A row that is being read. */
  record Pending() implements PageRow {}

  /** The sections of which a page shows only the beginning at first. */
  enum Section {
    TALKS,
    NOTES
  }

  /** Whether the keyboard stops at it. */
  default boolean isStop() {
    return switch (this) {
      case Heading row -> false;
      case Subheading row -> false;
      case Organisation row -> false;
      case Written row -> false;
      case Picture row -> false;
      case Comparison row -> !row.others().isEmpty();
      default -> true;
    };
  }

  /** What it is known by when the page is read again; nothing for what holds no place. */
  default Optional<Object> identity() {
    return switch (this) {
      case Talk row -> Optional.of("talk " + row.talk().id());
      case Parallel row -> Optional.of("talk " + row.talks().getFirst().id());
      case Note row -> Optional.of("note " + row.note().noteId());
      case OneEdition row -> Optional.of("edition " + row.edition().key());
      case Comparison row -> Optional.of(Comparison.class);
      default -> Optional.empty();
    };
  }
}
