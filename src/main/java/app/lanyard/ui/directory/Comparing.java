package app.lanyard.ui.directory;

import app.lanyard.model.EntityRow;
import app.lanyard.ui.directory.page.PageViewModel;
import java.util.List;
import java.util.stream.Stream;

/** Puts the mentions of projects over time beside each other, on the page of the first. */
final class Comparing {

  private final PageViewModel page;
  private final DirectoryReader reader;
  private final CompareForm form;
  private final DirectoryWords words;

  Comparing(PageViewModel page, DirectoryReader reader, CompareForm form, DirectoryWords words) {
    this.page = page;
    this.reader = reader;
    this.form = form;
    this.words = words;
  }

  /** Compares several with each other; one alone with one that is asked for. */
  void compare(List<EntityRow> rows) {
    EntityRow first = rows.getFirst();
    boolean shown =
        page.shownProperty().get().filter(row -> row.key().equals(first.key())).isPresent();
    if (!shown || rows.size() > 1) {
      page.open(first, rows.stream().skip(1).map(EntityRow::key).toList());
    }
    if (rows.size() == 1) {
      ask(first);
    }
  }

  private void ask(EntityRow project) {
    OthersFinder finder =
        reader.others(
            () -> Stream.concat(Stream.of(project.key()), page.compared().stream()).toList());
    form.show(project.name(), finder, words, other -> page.compare(other.key()));
  }
}
