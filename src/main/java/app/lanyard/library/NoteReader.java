package app.lanyard.library;

import app.lanyard.library.join.KeyedFindings;
import app.lanyard.library.join.NoteKeys;
import app.lanyard.model.Problem;
import app.lanyard.source.NoteFile;
import app.lanyard.source.NoteText;
import app.lanyard.store.KnownNote;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a file, and studies it unless the library has just this text of it. */
final class NoteReader {

  private static final Logger LOG = LoggerFactory.getLogger(NoteReader.class);

  private final NoteReading reading;
  private final NoteStudy study;

  NoteReader(NoteReading reading, NoteStudy study) {
    this.reading = reading;
    this.study = study;
  }

  ReadNote read(PlannedNote plan) {
    NoteFile file = plan.file();
    try {
      NoteText text = reading.read(file);
      return new ReadNote(
          plan,
          text,
          isKept(text, plan.known()) ? null : findings(plan, text.text()),
          text.problems().stream().map(problem -> at(file.path(), problem)).toList());
    } catch (IOException e) {
      LOG.debug("{} can't be read", file.file(), e);
      return unreadable(plan, Objects.requireNonNullElse(e.getMessage(), "it can't be read"));
    } catch (RuntimeException e) {
      LOG.warn("{} can't be read", file.file(), e);
      return unreadable(plan, "the file can't be read");
    }
  }

  private KeyedFindings findings(PlannedNote plan, String text) {
    String path = plan.file().path();
    return NoteKeys.of(study.study(path, text), plan.sourceId(), path);
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
