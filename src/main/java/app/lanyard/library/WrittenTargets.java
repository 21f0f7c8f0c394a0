package app.lanyard.library;

import app.lanyard.library.exchange.WrittenAnnotation;
import app.lanyard.model.EntityKind;
import app.lanyard.model.annotation.AnnotationTarget;
import app.lanyard.model.annotation.AnnotationTarget.OfEntity;
import app.lanyard.model.annotation.AnnotationTarget.OfNote;
import app.lanyard.store.NotesAtPath;
import app.lanyard.store.ReadSession;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what annotations in files are on. */
final class WrittenTargets {

  private static final String OWN = "lanyard:";

  private WrittenTargets() {}

  /**
   * The talk, speaker, project or event, or the notes that may be meant, the likeliest first. Empty
   * if the library has none of these.
   */
  static List<AnnotationTarget> find(ReadSession session, WrittenAnnotation written) {
    Optional<OfEntity> entity = entity(written.source());
    return entity.isPresent()
        ? known(session, entity.get()).stream().toList()
        : notes(session, written);
  }

  /** What it is on by the words of the file, be it there or not. */
  static AnnotationTarget named(WrittenAnnotation written) {
    return entity(written.source())
        .<AnnotationTarget>map(entity -> entity)
        .orElseGet(() -> new OfNote(0, written.source()));
  }

  private static Optional<OfEntity> entity(String source) {
    for (EntityKind kind : EntityKind.values()) {
      String lead = OWN + kind.wireName() + "/";
      if (source.startsWith(lead)) {
        return Optional.of(new OfEntity(kind, source.substring(lead.length())));
      }
    }
    return Optional.empty();
  }

  /** Keys stand there as they are; a program that writes only valid IRIs escapes their spaces. */
  private static Optional<AnnotationTarget> known(ReadSession session, OfEntity named) {
    return List.of(named.key(), unescaped(named.key())).stream()
        .filter(key -> session.marks().isKnown(named.kind(), key))
        .findFirst()
        .map(key -> new OfEntity(named.kind(), key));
  }

  private static List<AnnotationTarget> notes(ReadSession session, WrittenAnnotation written) {
    for (String path : paths(written.source())) {
      List<NotesAtPath.Note> notes = session.notesAtPath().find(path);
      if (!notes.isEmpty()) {
        List<NotesAtPath.Note> ofSource =
            notes.stream().filter(note -> note.source().equals(written.sourceName())).toList();
        return (ofSource.isEmpty() ? notes : ofSource)
            .stream().<AnnotationTarget>map(note -> new OfNote(note.id(), path)).toList();
      }
    }
    return List.of();
  }

  /** The source itself, and if it is the address of a file or a page, the ends of its path. */
  private static Set<String> paths(String source) {
    Set<String> paths = new LinkedHashSet<>(List.of(source));
    if (source.contains("://")) {
      String path = unescaped(source.replaceFirst("[?#].*", "").replaceFirst("^\\w+://[^/]*", ""));
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        paths.add(path.substring(slash + 1));
      }
    }
    return paths;
  }

  private static String unescaped(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return text; // A percent sign of its own.
    }
  }
}
