package app.lanyard.extract.project;

import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell projects from other things, from {@code project-words.properties}.
 *
 * @param after words that follow the name of a project and say that it is one
 * @param thing words that follow the name of a project, but everyday words too
 * @param before words that stand before the name of a project
 * @param field words of the field that projects belong to
 * @param organisation words that make a firm's name or another product's of what is before them
 * @param apart words that make an everyday word of what is before them
 * @param joining words that join the names of a list
 * @param given given names, which are no projects before a family name
 * @param material words for repositories that hold the material of talks, not a project
 * @param generic labels of links to a repository that are no names
 */
record ProjectWords(
    PhraseMap<Boolean> after,
    PhraseMap<Boolean> thing,
    PhraseMap<Boolean> before,
    PhraseMap<Boolean> field,
    PhraseMap<Boolean> organisation,
    PhraseMap<Boolean> apart,
    PhraseMap<Boolean> joining,
    PhraseMap<Boolean> given,
    Set<String> material,
    Set<String> generic) {

  static ProjectWords load() {
    Map<String, List<String>> lists = Vocabulary.lists("project-words");
    return new ProjectWords(
        phrases(lists, "after"),
        phrases(lists, "thing"),
        phrases(lists, "before"),
        phrases(lists, "field"),
        phrases(lists, "organisation"),
        phrases(lists, "apart"),
        phrases(lists, "joining"),
        PhraseMap.of(Vocabulary.words("given-names")),
        words(lists, "material"),
        words(lists, "generic"));
  }

  private static PhraseMap<Boolean> phrases(Map<String, List<String>> lists, String key) {
    return PhraseMap.of(words(lists, key));
  }

  private static Set<String> words(Map<String, List<String>> lists, String key) {
    List<String> words = lists.get(key);
    if (words == null) {
      throw new IllegalStateException("The words for projects lack the list " + key);
    }
    return Set.copyOf(new HashSet<>(words));
  }
}
