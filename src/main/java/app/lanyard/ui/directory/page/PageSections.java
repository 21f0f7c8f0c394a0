package app.lanyard.ui.directory.page;

import app.lanyard.library.Pages;
import app.lanyard.markdown.comment.CommentReader;
import app.lanyard.model.EntityKind;
import app.lanyard.model.EntityRow;
import app.lanyard.model.TalkRow;
import app.lanyard.model.page.EntityPage;
import app.lanyard.model.page.Mentions;
import app.lanyard.model.page.Related;
import app.lanyard.ui.controls.PageSource;
import app.lanyard.ui.controls.Segment;
import app.lanyard.ui.directory.page.PageRow.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts the rows of a page together, section by section; what is empty is left out. */
final class PageSections {

  /** A longer section shows so many rows and the way to the rest of them. */
  private static final int SHOWN_AT_FIRST = 12;

  private static final int IN_GRAPH = 12;

  private final EntityPage page;
  private final List<Mentions> compared;
  private final Set<Section> whole;
  private final Pages pages;
  private final PageWords words;
  private final PageCharts charts;
  private final List<Segment<PageRow>> segments = new ArrayList<>();

  /**
   * @param compared the mentions of the project and of those it is compared with; empty if it is
   *     compared with none
   * @param whole the sections that are shown to their ends
   */
  PageSections(
      EntityPage page, List<Mentions> compared, Set<Section> whole, Pages pages, PageWords words) {
    this.page = page;
    this.compared = compared;
    this.whole = whole;
    this.pages = pages;
    this.words = words;
    this.charts = new PageCharts(page.entity().kind(), words);
  }

  List<Segment<PageRow>> segments() {
    chart();
    facts();
    remarks();
    editions();
    talks();
    people();
    projects();
    organisations();
    chips(words.shared("events"), page.events());
    notes();
    return segments;
  }

  private void chart() {
    if (page.entity().kind() == EntityKind.PROJECT) {
      comparison();
    } else if (page.editions().size() > 1) {
      add(new PageRow.Picture(charts.editions(page)));
    } else if (page.entity().kind() == EntityKind.SPEAKER) {
      charts.overTime(page).ifPresent(chart -> add(new PageRow.Picture(chart)));
    }
  }

  private void comparison() {
    if (compared.size() > 1) {
      List<PageRow.Compared> others =
          compared.stream()
              .skip(1)
              .map(project -> new PageRow.Compared(project.key(), project.name()))
              .toList();
      add(new PageRow.Comparison(charts.compared(compared), others));
    } else {
      charts.overTime(page).ifPresent(chart -> add(new PageRow.Comparison(chart, List.of())));
    }
  }

  private void facts() {
    if (page.facts() != null) {
      add(new PageRow.Facts(page.facts()));
    }
  }

  private void remarks() {
    if (!page.remarks().isEmpty()) {
      heading(words.shared("remarks"));
      var reader = new CommentReader();
      page.remarks().forEach(remark -> add(new PageRow.Written(reader.read(remark.text()))));
    }
  }

  private void editions() {
    if (!page.editions().isEmpty()) {
      heading(words.shared("editions"));
      page.editions()
          .reversed()
          .forEach(
              edition ->
                  add(new PageRow.OneEdition(edition, edition.key().equals(page.entity().key()))));
    }
  }

  private void talks() {
    EntityRow row = page.entity();
    if (row.talks() == 0) {
      return;
    }
    heading(words.section("talks"));
    PageSource<TalkRow> source =
        (offset, limit) -> pages.talks(row.kind(), row.id(), offset, limit);
    int shown = shown(Section.TALKS, row.talks());
    if (page.days().isEmpty()) {
      window("talks", shown, (offset, limit) -> rows(source.read(offset, limit)));
    } else {
      var programme = new ProgrammeSegments(page.days(), source, shown, words);
      segments.addAll(programme.segments());
      shown = programme.shown();
    }
    more(Section.TALKS, row.talks() - shown);
  }

  private static List<PageRow.Talk> rows(List<? extends TalkRow> talks) {
    return talks.stream().map(PageRow.Talk::new).toList();
  }

  private void people() {
    chips(words.section("people"), page.people());
  }

  private void projects() {
    if (page.entity().kind() != EntityKind.PROJECT) {
      chips(words.section("projects"), page.projects());
    } else if (!page.projects().isEmpty()) {
      heading(words.section("projects"));
      List<Related> inGraph = page.projects().stream().limit(IN_GRAPH).toList();
      add(new PageRow.Graph(charts.companions(page.entity().name(), inGraph), inGraph));
      List<Related> others = page.projects().stream().skip(IN_GRAPH).toList();
      if (!others.isEmpty()) {
        add(new PageRow.Chips(others));
      }
    }
  }

  private void organisations() {
    if (!page.organisations().isEmpty()) {
      heading(words.shared("organisations"));
      page.organisations().forEach(one -> add(new PageRow.Organisation(one)));
    }
  }

  private void notes() {
    if (page.notes() == 0) {
      return;
    }
    EntityRow row = page.entity();
    heading(words.shared("notes"));
    int shown = shown(Section.NOTES, page.notes());
    window(
        "notes",
        shown,
        (offset, limit) ->
            pages.notes(row.kind(), row.id(), offset, limit).stream()
                .map(PageRow.Note::new)
                .toList());
    more(Section.NOTES, page.notes() - shown);
  }

  /** Rows that are read as they are looked at, none of them beyond the size. */
  private void window(String key, int size, PageSource<PageRow> source) {
    segments.add(
        new Segment<>(
            key, size, (offset, limit) -> source.read(offset, Math.min(limit, size - offset))));
  }

  private void chips(String title, List<Related> related) {
    if (!related.isEmpty()) {
      heading(title);
      add(new PageRow.Chips(related));
    }
  }

  /** One or two rows more are shown rather than hidden behind a row of their own. */
  private int shown(Section section, int all) {
    return whole.contains(section) || all <= SHOWN_AT_FIRST + 2 ? all : SHOWN_AT_FIRST;
  }

  private void more(Section section, int hidden) {
    if (hidden > 0) {
      add(new PageRow.More(section, hidden));
    }
  }

  private void heading(String text) {
    add(new PageRow.Heading(text));
  }

  private void add(PageRow row) {
    segments.add(Segment.of(row));
  }
}
