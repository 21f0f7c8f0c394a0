package app.lanyard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.library.ImportReport;
import app.lanyard.model.LibraryCounts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the locale is the whole program's")
class ImportSummaryTest {

  private final Locale usual = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(usual);
  }

  @Test
  void isTheSameLineInEveryLanguage() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    var counts = new LibraryCounts(1234, 20, 30, 40, 50);
    var report = new ImportReport(1, 2, 3, 4, counts, List.of(), Duration.ofMillis(12_345), false);

    assertThat(ImportSummary.of(report, 5))
        .isEqualTo(
            "notes 1234 (new 1, changed 2, unchanged 3, gone 4), talks 20, speakers 30,"
                + " projects 40, events 50, problems 5, seconds 12.3");
  }
}
