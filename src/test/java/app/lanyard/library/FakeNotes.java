package app.lanyard.library;

import app.lanyard.annotation.Anchorer;
import app.lanyard.markdown.RenderedNote;
import app.lanyard.model.DateOrigin;
import app.lanyard.model.Findings;
import app.lanyard.model.FoundEvent;
import app.lanyard.model.FoundPerson;
import app.lanyard.model.FoundProject;
import app.lanyard.model.FoundTalk;
import app.lanyard.model.LinkKind;
import app.lanyard.model.NoteFacts;
import app.lanyard.model.Problem;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import app.lanyard.model.TalkKind;
import app.lanyard.model.TalkLink;
import app.lanyard.model.TalkTime;
import app.lanyard.model.TracedDate;
import app.lanyard.source.FolderWalk;
import app.lanyard.source.NoteFile;
import app.lanyard.source.NoteText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Folders of notes in memory, and a toy notation for them: a line {@code talk: TITLE | EVENT |
 * SPEAKER, SPEAKER | DATE | URL | PROJECT} is a talk, {@code event: NAME | DATE} an event, {@code
 * project: NAME | ALIAS, ALIAS | URL} speaks of a project, {@code person: HANDLE | NAME |
 * ORGANISATION} makes the note a person's page, which a speaker {@code @HANDLE} names, {@code
 * title: T} is the note's title and {@code date: D} its date, {@code long: N} makes the projects
 * below it so many lines long, {@code kind: K} and {@code abstract: T} are those of the talk below
 * it, {@code tags: T, T} and {@code language: L} are the note's; {@code fail} can't be understood.
 * A talk's date may be followed by its time, "10:30" or "10:30-11:15". Behind a speaker's name
 * stands their organisation in brackets, before an address its kind.
 */
final class FakeNotes {

  /** When all imports begin, long after the files were written. */
  static final Instant NOW = Instant.parse("2025-04-01T08:00:00Z");

  final Set<String> unreachable = new HashSet<>();
  final Set<String> unreadable = new HashSet<>();
  final List<Problem> walkProblems = new ArrayList<>();
  final List<String> unread = new ArrayList<>();
  final ConcurrentLinkedQueue<String> read = new ConcurrentLinkedQueue<>();
  final ConcurrentLinkedQueue<String> studied = new ConcurrentLinkedQueue<>();
  int extractorVersion = 1;
  private final Map<Path, Map<String, Content>> folders = new TreeMap<>();
  private int tick;

  private record Content(String text, Instant modified) {}

  void put(Path folder, String path, String text) {
    tick++;
    put(folder, path, text, Instant.EPOCH.plusSeconds(tick));
  }

  void put(Path folder, String path, String text, Instant modified) {
    folders.computeIfAbsent(folder, root -> new TreeMap<>()).put(path, new Content(text, modified));
  }

  void delete(Path folder, String path) {
    folders.getOrDefault(folder, new TreeMap<>()).remove(path);
  }

  void move(Path folder, String from, String to) {
    Map<String, Content> notes = folders.getOrDefault(folder, new TreeMap<>());
    Content content = notes.remove(from);
    if (content != null) {
      notes.put(to, content);
    }
  }

  Library open(Path file) {
    return Library.open(file, parts(), ImportListener.NONE);
  }

  LibraryParts parts() {
    return new LibraryParts(
        (root, cancelled) -> walk(root),
        this::text,
        notes -> notes.stream().map(note -> study(note.path(), note.text())).toList(),
        text -> new RenderedNote("<p>" + text + "</p>", text, List.of(), List.of()),
        NoteAnchoring.by(new Anchorer()),
        extractorVersion,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private FolderWalk walk(Path root) {
    if (unreachable.contains(root.toString())) {
      return new FolderWalk(
          List.of(), List.of(new Problem(root.toString(), 1, "the folder is not there")), false);
    }
    List<NoteFile> files =
        folders.getOrDefault(root, Map.of()).entrySet().stream()
            .map(
                note ->
                    new NoteFile(
                        note.getKey(),
                        root.resolve(note.getKey()),
                        note.getValue().text().length(),
                        note.getValue().modified()))
            .toList();
    return new FolderWalk(files, walkProblems, true, unread);
  }

  private NoteText text(NoteFile file) throws IOException {
    read.add(file.path());
    if (unreadable.contains(file.path())) {
      throw new IOException("the file can't be read");
    }
    String text =
        folders.values().stream()
            .map(notes -> notes.get(file.path()))
            .filter(content -> content != null && content.modified().equals(file.modified()))
            .map(Content::text)
            .findFirst()
            .orElseThrow();
    return new NoteText(text, "UTF-8", Integer.toHexString(text.hashCode()), List.of());
  }

  private Findings study(String path, String text) {
    studied.add(path);
    String title = path.substring(path.lastIndexOf('/') + 1);
    TracedDate date = null;
    List<FoundEvent> events = new ArrayList<>();
    List<FoundTalk> talks = new ArrayList<>();
    List<FoundProject> projects = new ArrayList<>();
    List<FoundPerson> people = new ArrayList<>();
    int number = 0;
    int length = 1;
    TalkKind kind = TalkKind.TALK;
    String summary = null;
    String language = null;
    List<String> tags = List.of();
    for (String line : text.lines().toList()) {
      number++;
      Iterator<String> values =
          List.of(line.replaceFirst("^\\w+: ?", "").split(" *\\| *")).iterator();
      if (line.equals("fail")) {
        throw new IllegalStateException("planted");
      } else if (line.startsWith("title: ")) {
        title = values.next();
      } else if (line.startsWith("date: ")) {
        date = date(values);
      } else if (line.startsWith("event: ")) {
        events.add(
            new FoundEvent(
                values.next(),
                date(values),
                null,
                null,
                SourceSpan.line(number),
                "It is said so."));
      } else if (line.startsWith("talk: ")) {
        talks.add(talk(values, kind, summary, SourceSpan.line(number)));
        kind = TalkKind.TALK;
        summary = null;
        String project = next(values);
        if (project != null) {
          projects.add(project(List.of(project).iterator(), SourceSpan.line(number)));
        }
      } else if (line.startsWith("kind: ")) {
        kind = TalkKind.ofWireName(values.next());
      } else if (line.startsWith("abstract: ")) {
        summary = values.next();
      } else if (line.startsWith("tags: ")) {
        tags = List.of(values.next().split(", "));
      } else if (line.startsWith("language: ")) {
        language = values.next();
      } else if (line.startsWith("long: ")) {
        length = Integer.parseInt(values.next());
      } else if (line.startsWith("project: ")) {
        projects.add(project(values, new SourceSpan(number, number + length - 1)));
      } else if (line.startsWith("person: ")) {
        people.add(
            new FoundPerson(values.next(), values.next(), next(values), SourceSpan.line(number)));
      }
    }
    return new Findings(
        new NoteFacts(title, null, date, language, tags),
        events,
        talks,
        projects,
        people,
        List.of());
  }

  private static FoundTalk talk(
      Iterator<String> values, TalkKind kind, @Nullable String summary, SourceSpan span) {
    String title = values.next();
    String event = next(values);
    String speakers = next(values);
    String when = next(values);
    String url = next(values);
    return new FoundTalk(
        title,
        event,
        kind,
        when == null ? null : day(when.split(" ")[0]),
        when == null || when.indexOf(' ') < 0 ? null : time(when.split(" ")[1]),
        summary,
        speakers == null
            ? List.of()
            : Arrays.stream(speakers.split(", ")).map(FakeNotes::credit).toList(),
        null,
        url == null ? List.of() : List.of(link(url)),
        span,
        "a line of the notation");
  }

  private static TalkLink link(String url) {
    String[] parts = url.split(" ");
    return parts.length == 1
        ? new TalkLink(LinkKind.SCHEDULE, url)
        : new TalkLink(LinkKind.ofWireName(parts[0]), parts[1]);
  }

  private static SpeakerCredit credit(String speaker) {
    if (speaker.startsWith("@")) {
      return new SpeakerCredit(
          speaker.substring(1), null, SpeakerRole.SPEAKER, speaker.substring(1));
    }
    int bracket = speaker.indexOf(" (");
    return bracket < 0
        ? SpeakerCredit.of(speaker)
        : SpeakerCredit.of(
            speaker.substring(0, bracket), speaker.substring(bracket + 2, speaker.length() - 1));
  }

  private static FoundProject project(Iterator<String> values, SourceSpan span) {
    String name = values.next();
    String aliases = next(values);
    return new FoundProject(
        name,
        aliases == null ? List.of() : List.of(aliases.split(", ")),
        next(values),
        List.of(span),
        "the notation says so");
  }

  private static @Nullable TracedDate date(Iterator<String> values) {
    String day = next(values);
    return day == null ? null : day(day);
  }

  private static TracedDate day(String day) {
    return TracedDate.day(LocalDate.parse(day), DateOrigin.STATED);
  }

  private static TalkTime time(String range) {
    String[] ends = range.split("-");
    return TalkTime.between(
        LocalTime.parse(ends[0]), ends.length == 1 ? null : LocalTime.parse(ends[1]));
  }

  private static @Nullable String next(Iterator<String> values) {
    String value = values.hasNext() ? values.next() : "";
    return value.isEmpty() ? null : value;
  }
}
