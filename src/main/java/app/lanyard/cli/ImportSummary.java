package app.lanyard.cli;

import app.lanyard.library.ImportReport;
import app.lanyard.model.LibraryCounts;
import java.util.Locale;

/** The one line that an import ends with, for people and for scripts. */
final class ImportSummary {

  private ImportSummary() {}

  static String of(ImportReport report, int problems) {
    LibraryCounts counts = report.counts();
    return String.format(
        Locale.ROOT,
        "notes %d (new %d, changed %d, unchanged %d, gone %d), talks %d, speakers %d,"
            + " projects %d, events %d, problems %d, seconds %.1f",
        counts.notes(),
        report.fresh(),
        report.changed(),
        report.unchanged(),
        report.gone(),
        counts.talks(),
        counts.speakers(),
        counts.projects(),
        counts.events(),
        problems,
        report.took().toMillis() / 1000.0);
  }
}
