package app.lanyard.ui.text;

import app.lanyard.model.DateOrigin;
import app.lanyard.model.EntityKind;
import app.lanyard.model.Facet;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerRole;
import app.lanyard.model.TalkKind;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.annotation.HighlightColour;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.model.search.SearchKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the sources use message keys.
 *
 * @param literalKeys keys written whole in a call
 * @param prefixes beginnings of keys that the code completes
 * @param allStrings every string literal: a key may travel through a variable
 */
record MessageUses(Set<String> literalKeys, Set<String> prefixes, Set<String> allStrings) {

  private static final List<String> DIRECTORY_WORDS =
      List.of(
          "count",
          "empty",
          "emptyChoices",
          "emptyHint",
          "emptyText",
          "findAnother",
          "merge",
          "newName",
          "search",
          "split",
          "title",
          "unread");

  private static final List<String> SHELVES = List.of("all", "review", "trash");

  /** The endings of each prefix that the code completes. */
  static final Map<String, List<String>> ENDINGS =
      Map.ofEntries(
          Map.entry(
              "talk.kind.", Arrays.stream(TalkKind.values()).map(TalkKind::wireName).toList()),
          Map.entry(
              "link.open.", Arrays.stream(LinkKind.values()).map(LinkKind::wireName).toList()),
          Map.entry(
              "speaker.role.",
              Arrays.stream(SpeakerRole.values()).map(SpeakerRole::wireName).toList()),
          Map.entry(
              "talk.dateFrom.",
              Arrays.stream(DateOrigin.values()).map(DateOrigin::wireName).toList()),
          Map.entry("change.rename.", kinds()),
          Map.entry("change.merge.", kinds()),
          Map.entry("change.split.", kinds()),
          Map.entry(
              "action.group.",
              List.of("library", "views", "find", "selection", "reader", "window")),
          Map.entry("action.", List.of("save-csv", "save-markdown")),
          Map.entry(
              "command.",
              List.of(
                  "compare",
                  "explain",
                  "marks",
                  "merge",
                  "play",
                  "rename",
                  "set-dates",
                  "split",
                  "star",
                  "watched")),
          Map.entry(
              "command.help.",
              List.of(
                  "accept",
                  "compare",
                  "dismiss",
                  "explain",
                  "marks",
                  "merge",
                  "place",
                  "play",
                  "refuse",
                  "rename",
                  "set-dates",
                  "sort",
                  "split",
                  "star",
                  "tag",
                  "watched")),
          Map.entry("facet.", Arrays.stream(Facet.values()).map(Facet::wireName).toList()),
          Map.entry("facet.has.", List.of("recording", "slides")),
          Map.entry("facet.is.", List.of("starred", "annotated")),
          Map.entry("comment.kind.", kinds()),
          Map.entry("directory.", directoryWords()),
          Map.entry("timeline.goTo.", List.of("event", "project", "speaker")),
          Map.entry("entity.order.", List.of("name", "talks", "latest")),
          Map.entry(
              "page.section.", List.of("editions", "events", "notes", "organisations", "remarks")),
          Map.entry(
              "page.stage.", List.of("active", "archived", "graduated", "incubating", "sandbox")),
          Map.entry("page.", pageSections()),
          Map.entry(
              "search.group.",
              Arrays.stream(SearchKind.values()).map(SearchKind::wireName).toList()),
          Map.entry(
              "suggestions.type.",
              Arrays.stream(Suggestion.Type.values()).map(Suggestion.Type::wireName).toList()),
          Map.entry(
              "marks.status.",
              Arrays.stream(WatchStatus.values()).map(WatchStatus::wireName).toList()),
          Map.entry("annotations.shelf.", SHELVES),
          Map.entry("annotations.empty.", SHELVES),
          Map.entry("annotations.emptyHint.", SHELVES),
          Map.entry(
              "annotations.only.",
              Arrays.stream(HighlightColour.values()).map(HighlightColour::wireName).toList()),
          Map.entry("annotations.order.", List.of("newest", "changed", "note", "colour")),
          Map.entry("annotations.files.", List.of("markdown", "json", "template", "load")),
          Map.entry(
              "annotations.",
              List.of(
                  "open",
                  "accept",
                  "place",
                  "refuse",
                  "tags",
                  "files.markdown",
                  "trash",
                  "restore")),
          Map.entry(
              "reader.highlight.",
              Arrays.stream(HighlightColour.values()).map(HighlightColour::wireName).toList()),
          Map.entry(
              "preset.",
              List.of("all", "this-year", "last-year", "last-12-months", "last-conference")));

  private static final Pattern CALL =
      Pattern.compile("messages\\s*\\.\\s*(?:get|text)\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern PREFIX =
      Pattern.compile("\"([a-z][a-zA-Z]*(?:\\.[a-zA-Z]+)*\\.)\" \\+");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  static MessageUses ofMainSources() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/lanyard"))) {
      return of(
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(Predicate.not(Files::isDirectory))
              .filter(file -> file.toString().matches(".*[/\\\\]lanyard[/\\\\](ui|app)[/\\\\].*"))
              .map(MessageUses::read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MessageUses of(Stream<String> sources) {
    String all = sources.collect(Collectors.joining("\n"));
    return new MessageUses(matches(CALL, all), matches(PREFIX, all), matches(STRING, all));
  }

  Set<String> builtKeys() {
    return prefixes.stream()
        .flatMap(prefix -> ENDINGS.getOrDefault(prefix, List.of()).stream().map(prefix::concat))
        .collect(Collectors.toSet());
  }

  private static List<String> directoryWords() {
    return Stream.of(EntityKind.SPEAKER, EntityKind.PROJECT, EntityKind.EVENT)
        .map(EntityKind::wireName)
        .flatMap(kind -> DIRECTORY_WORDS.stream().map(word -> kind + "." + word))
        .toList();
  }

  private static List<String> pageSections() {
    return Stream.of(EntityKind.SPEAKER, EntityKind.PROJECT, EntityKind.EVENT)
        .map(EntityKind::wireName)
        .flatMap(kind -> Stream.of("people", "projects", "talks").map(what -> kind + "." + what))
        .toList();
  }

  private static List<String> kinds() {
    return Arrays.stream(EntityKind.values()).map(EntityKind::wireName).toList();
  }

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
