package app.lanyard.extract.prose;

import app.lanyard.extract.text.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The list {@code prose} as parts of patterns: each matches one of a list's words, longest first.
 */
final class ProseWords {

  /** Words such as "great" between an article and what was given, at most four. */
  static final String ADJECTIVES = "(?:[\\p{L}\\p{N}'’-]++\\s){0,4}?";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Map<String, List<String>> lists = Vocabulary.lists("prose");

  final String noun = "(?<noun>" + any("noun") + ")";
  final String gave = any("gave");
  final String spoke = any("spoke");
  final String told = any("told");
  final String by = any("by");
  final String about = any("about");

  /** A verb's beginning: from the end of a person's name. */
  final String subject = "\\s?,?\\s(?:" + any("between") + "\\s){0,3}";

  private final Pattern elsewhere = pattern("\\b" + any("elsewhere") + "\\b");
  private final Pattern cue =
      pattern("\\b(?:" + any("noun") + "|" + gave + "|" + spoke + "|" + told + ")\\b");
  private final Pattern rooms = pattern("\\b" + any("room") + "\\b");
  private final Pattern nouns = pattern("\\b" + noun + "s?\\b");

  /** A pattern that leaves out of account whether letters are capitals. */
  static Pattern pattern(String regex) {
    return Pattern.compile(regex, FLAGS);
  }

  /** Whether a text has any word that tells of talks. */
  boolean mayTell(String text) {
    return cue.matcher(text).find();
  }

  boolean namesATalk(String text) {
    return nouns.matcher(text).find();
  }

  /** Whether a text says in which room or track something was: "in the Databases devroom". */
  boolean namesARoom(String text) {
    return rooms.matcher(text).find();
  }

  /** The word for what was given that a text has, the last one; empty without one. */
  String lastNoun(String text) {
    return nouns
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .reduce((_, last) -> last)
        .orElse("");
  }

  /** Whether a text speaks of a book, a post or something else that is no talk. */
  boolean isElsewhere(String text) {
    return elsewhere.matcher(text).find();
  }

  private String any(String list) {
    return lists.getOrDefault(list, List.of()).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(word -> word.replace(" ", "\\s"))
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
