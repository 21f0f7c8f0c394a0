package app.lanyard.library.suggest;

import app.lanyard.model.EntityKind;
import app.lanyard.model.correction.Suggestion;
import app.lanyard.store.SuggestionTable.Addressed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Projects that may be one: named alike, or at the same address. */
final class ProjectSuggestions {

  private static final int LONG_NAME = 6;
  private static final int ENDS = 3;
  private static final Set<String> COMMON =
      Set.of("apache", "project", "cncf", "the", "by", "framework", "open", "source");
  private static final Pattern BARE_ADDRESS =
      Pattern.compile("^https?://(?:www\\.)?|[/#]+$", Pattern.CASE_INSENSITIVE);

  private final List<Addressed> projects;
  private final Map<String, Likely> found = new TreeMap<>();

  ProjectSuggestions(List<Addressed> projects) {
    this.projects = projects;
  }

  List<Likely> find() {
    namedAlike();
    mistyped();
    atOneAddress();
    return List.copyOf(found.values());
  }

  private void namedAlike() {
    var blocks = new Blocks<Addressed>();
    for (Addressed project : projects) {
      String bare = bare(project);
      if (!bare.isEmpty()) {
        blocks.add(bare, project);
      }
    }
    blocks.forEachPair(
        (one, other) -> add(one, other, "Their names differ in spaces or common words alone.", 3));
  }

  private void mistyped() {
    var blocks = new Blocks<Addressed>();
    for (Addressed project : projects) {
      String bare = bare(project);
      if (bare.length() >= LONG_NAME) {
        // One slip leaves the beginning or the end as it was.
        blocks.add(bare.substring(0, ENDS) + "-", project);
        blocks.add("-" + bare.substring(bare.length() - ENDS), project);
      }
    }
    blocks.forEachPair(
        (one, other) -> {
          if (OneEdit.apart(bare(one), bare(other)) && !differByADigit(one, other)) {
            add(one, other, "Their names differ by one letter.", 1);
          }
        });
  }

  private void atOneAddress() {
    var blocks = new Blocks<Addressed>();
    for (Addressed project : projects) {
      String address = BARE_ADDRESS.matcher(project.url()).replaceAll("");
      if (!address.isEmpty()) {
        blocks.add(address.toLowerCase(Locale.ROOT), project);
      }
    }
    blocks.forEachPair((one, other) -> add(one, other, "Both are at " + one.url() + ".", 2));
  }

  private static boolean differByADigit(Addressed one, Addressed other) {
    return !digits(one).equals(digits(other));
  }

  private static String digits(Addressed project) {
    return project.named().key().replaceAll("\\D", "");
  }

  private static String bare(Addressed project) {
    return Stream.of(project.named().key().split(" "))
        .filter(word -> !COMMON.contains(word))
        .collect(Collectors.joining());
  }

  private void add(Addressed one, Addressed other, String reason, int likelihood) {
    boolean keepsOne = one.named().weight() >= other.named().weight();
    Addressed stays = keepsOne ? one : other;
    Addressed goes = keepsOne ? other : one;
    Suggestion suggestion =
        Merging.of(
            Suggestion.Type.SAME_PROJECT,
            EntityKind.PROJECT,
            List.of(subject(stays), subject(goes)),
            List.of(stays.named().key(), goes.named().key()),
            reason,
            goes.noteId(),
            goes.line());
    found.putIfAbsent(suggestion.key(), new Likely(suggestion, likelihood));
  }

  private static Suggestion.Subject subject(Addressed project) {
    return new Suggestion.Subject(
        EntityKind.PROJECT, project.named().id(), project.named().name(), project.url());
  }
}
