package app.lanyard.library;

import app.lanyard.library.join.NoteKeys;
import app.lanyard.model.Findings;
import app.lanyard.model.Problem;
import app.lanyard.source.NoteFile;
import app.lanyard.source.NoteText;
import app.lanyard.store.KnownNote;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files, and studies them but for those of which the library has just this text. */
final class NoteReader {

  private static final Logger LOG = LoggerFactory.getLogger(NoteReader.class);

  private final NoteReading reading;
  private final NoteStudy study;

  NoteReader(NoteReading reading, NoteStudy study) {
    this.reading = reading;
    this.study = study;
  }

  /**
   * @return what came of each file, in their order
   */
  List<ReadNote> read(List<PlannedNote> plans) {
    List<ReadNote> files = plans.stream().map(this::readFile).toList();
    List<StudyText> texts =
        files.stream().map(NoteReader::toStudy).flatMap(Optional::stream).toList();
    if (texts.isEmpty()) {
      return files;
    }
    Iterator<Findings> found = study.study(texts).iterator();
    return files.stream()
        .map(file -> toStudy(file).isPresent() ? studied(file, found.next()) : file)
        .toList();
  }

  private ReadNote readFile(PlannedNote plan) {
    NoteFile file = plan.file();
    try {
      NoteText text = reading.read(file);
      return new ReadNote(
          plan,
          text,
          null,
          text.problems().stream().map(problem -> at(file.path(), problem)).toList());
    } catch (IOException e) {
      LOG.debug("{} can't be read", file.file(), e);
      return unreadable(plan, Objects.requireNonNullElse(e.getMessage(), "it can't be read"));
    } catch (RuntimeException e) {
      LOG.warn("{} can't be read", file.file(), e);
      return unreadable(plan, "the file can't be read");
    }
  }

  /** Nothing is learnt from a text that the library has already. */
  private static Optional<StudyText> toStudy(ReadNote file) {
    return Optional.ofNullable(file.text())
        .filter(text -> !isKept(text, file.plan().known()))
        .map(text -> new StudyText(file.plan().file().path(), text.text()));
  }

  private static ReadNote studied(ReadNote file, Findings findings) {
    PlannedNote plan = file.plan();
    return new ReadNote(
        plan,
        file.text(),
        NoteKeys.of(findings, plan.sourceId(), plan.file().path()),
        file.problems());
  }

  private static ReadNote unreadable(PlannedNote plan, String reason) {
    return new ReadNote(plan, null, null, List.of(new Problem(plan.file().path(), 1, reason)));
  }

  private static boolean isKept(NoteText text, @Nullable KnownNote known) {
    return known != null && known.sha256().equals(text.sha256());
  }

  private static Problem at(String path, Problem problem) {
    return new Problem(path, problem.line(), problem.reason());
  }
}
