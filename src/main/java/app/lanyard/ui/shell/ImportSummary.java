package app.lanyard.ui.shell;

import app.lanyard.library.ImportReport;
import app.lanyard.ui.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says in one sentence what an import did, and leads to the problems it met. */
public final class ImportSummary {

  private final NoticeBoard notices;
  private final Messages messages;
  private final Runnable showProblems;

  /**
   * @param showProblems opens the list of problems
   */
  public ImportSummary(NoticeBoard notices, Messages messages, Runnable showProblems) {
    this.notices = notices;
    this.messages = messages;
    this.showProblems = showProblems;
  }

  static boolean isWorthTelling(ImportReport report) {
    return report.fresh() + report.changed() + report.gone() > 0;
  }

  void tell(ImportReport report) {
    String sentence = sentence(report);
    int problems = report.problems().size();
    notices.show(
        problems == 0
            ? Notice.info(sentence)
            : Notice.info(
                sentence + " · " + messages.get("import.problems", problems),
                messages.get("action.problems"),
                showProblems));
  }

  private String sentence(ImportReport report) {
    String changes =
        Stream.of(
                part("import.fresh", report.fresh()),
                part("import.changed", report.changed()),
                part("import.gone", report.gone()))
            .flatMap(part -> part)
            .collect(Collectors.joining(", "));
    String outcome = changes.isEmpty() ? messages.get("import.nothingNew") : changes;
    return report.cancelled() ? messages.get("import.stopped", outcome) : outcome;
  }

  private Stream<String> part(String key, int count) {
    return IntStream.of(count).filter(n -> n > 0).mapToObj(n -> messages.get(key, n));
  }
}
