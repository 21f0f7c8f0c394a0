package app.lanyard.library;

import app.lanyard.library.join.Joiner;
import app.lanyard.model.Problem;
import app.lanyard.model.ProblemRow;
import app.lanyard.model.SourceRow;
import app.lanyard.source.FolderWalk;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Imports all sources, one after the other, and the notes of each in parallel. */
final class SourcesImporter implements Importer {

  private final StoreCalls store;
  private final SourceWalking walking;
  private final NoteReader reader;
  private final IndexRefresh refresh;
  private final Placement placement;
  private final Joiner joiner;
  private final Clock clock;

  SourcesImporter(
      StoreCalls store,
      SourceWalking walking,
      NoteReader reader,
      IndexRefresh refresh,
      Placement placement,
      Joiner joiner,
      Clock clock) {
    this.store = store;
    this.walking = walking;
    this.reader = reader;
    this.refresh = refresh;
    this.placement = placement;
    this.joiner = joiner;
    this.clock = clock;
  }

  @Override
  public synchronized ImportReport importAll(ImportListener listener) {
    Instant start = clock.instant();
    refresh.run(listener);
    List<SourcePlan> plans = plans(listener);
    var tally = new ImportTally[] {ImportTally.NOTHING};
    store.inBulk(() -> tally[0] = run(plans, start, listener));
    placement.all();
    return report(tally[0], Duration.between(start, clock.instant()), listener.isCancelled());
  }

  private List<SourcePlan> plans(ImportListener listener) {
    var plans = new ArrayList<SourcePlan>();
    for (SourceRow source : store.read(session -> session.sources().list())) {
      FolderWalk walk = walking.walk(Path.of(source.root()), listener::isCancelled);
      if (listener.isCancelled()) {
        return List.of(); // A walk that was cut short does not tell what is gone.
      }
      plans.add(
          SourcePlan.of(
              source, walk, store.read(session -> session.notes().ofSource(source.id()))));
    }
    return plans;
  }

  private ImportTally run(List<SourcePlan> plans, Instant began, ImportListener listener) {
    var progress = new ImportProgress(listener, plans.stream().mapToInt(SourcePlan::files).sum());
    ImportTally tally = ImportTally.NOTHING;
    try (OrderedWork work = OrderedWork.onAllCores()) {
      for (SourcePlan plan : plans) {
        if (!listener.isCancelled()) {
          var sourceImport = new SourceImport(store, plan, joiner, began);
          tally = tally.plus(sourceImport.run(work, reader, progress));
        }
      }
    }
    return tally;
  }

  private ImportReport report(ImportTally tally, Duration took, boolean cancelled) {
    List<Problem> problems =
        store.read(session -> session.problems().list()).stream().map(ProblemRow::problem).toList();
    return new ImportReport(
        tally.fresh(),
        tally.changed(),
        tally.unchanged(),
        tally.gone(),
        store.read(session -> session.counts().counts()),
        problems,
        took,
        cancelled);
  }
}
