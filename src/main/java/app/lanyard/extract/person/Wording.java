package app.lanyard.extract.person;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.PhraseMap;
import app.lanyard.extract.text.Vocabulary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the words beside a name tell: a role, an organisation, a place. */
final class Wording {

  /** Longer than "keynote participant" and the like nothing is a bare role. */
  private static final int LONGEST_BARE_ROLE = 24;

  private static final int FIRST_EAST_ASIAN = 0x2E81;
  private static final String BREAKS = "/.,()";

  private static final List<String> BEFORE_ROLES = List.of("", "keynote ", "guest ", "co", "co-");

  private static final List<String> BARE_ROLES =
      List.of(
          ("speaker|panelist|panellist|moderator|host|chair|presenter|organiser|organizer|attendee"
                  + "|participant|trainer|instructor|mc|referent|referentin|moderatorin|ponente"
                  + "|orador|speakerin|讲师|嘉宾|主持人")
              .split("\\|", -1));

  private static final PhraseMap<Boolean> BARE_ROLE =
      PhraseMap.of(
          BEFORE_ROLES.stream()
              .flatMap(before -> BARE_ROLES.stream().map(before::concat))
              .filter(role -> role.length() < LONGEST_BARE_ROLE)
              .toList());

  private final Set<String> roles = Vocabulary.words("roles");
  private final Set<String> organisations = Vocabulary.words("organisations");
  private final Set<String> hanOrganisations = Vocabulary.words("organisations-han");
  private final Set<String> givenNames = Vocabulary.words("given-names");
  private final List<String> rolesInHan = inHan(roles);
  private final List<String> organisationsInHan = inHan(organisations);
  private final Set<String> countries =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(Vocabulary::fold)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether it is nothing but what somebody did: "Speaker", "Panelist". */
  static boolean isBareRole(String text) {
    return BARE_ROLE.contains(text);
  }

  boolean isRole(String text) {
    return holdsWord(Vocabulary.fold(text), roles::contains) || holdsAny(text, rolesInHan);
  }

  boolean isOrganisation(String text) {
    String folded = Vocabulary.fold(text);
    return organisations.contains(folded)
        || hanOrganisations.contains(folded)
        || holdsWord(folded, word -> organisations.contains(word) || isCountry(word, folded))
        || holdsAny(text, organisationsInHan);
  }

  /** Jordan and Chad are given names too: "Jordan Miller" is nobody's branch. */
  private boolean isCountry(String word, String text) {
    boolean name = text.startsWith(word) && text.length() > word.length();
    return countries.contains(word) && !(name && givenNames.contains(word));
  }

  /** The well-known organisation that a role or a department in Chinese begins with, "云公司架构师". */
  Optional<String> organisationBefore(String text) {
    return hanOrganisations.stream()
        .filter(name -> text.startsWith(name) && text.length() > name.length())
        .filter(name -> !text.startsWith("云", name.length()))
        .max(Comparator.comparingInt(String::length));
  }

  boolean startsWithGivenName(String text) {
    String word = firstWord(text);
    return givenNames.contains(word) || givenNames.contains(beforeHyphen(word));
  }

  private static String firstWord(String text) {
    String bare = text.strip();
    int end = 0;
    while (end < bare.length() && !isBreak(bare.charAt(end))) {
      end++;
    }
    return Vocabulary.fold(bare.substring(0, end));
  }

  private static boolean isBreak(char c) {
    return Letters.isSpace(c) || BREAKS.indexOf(c) >= 0;
  }

  /** The "anne" of "anne-sophie". */
  private static String beforeHyphen(String word) {
    int hyphen = word.indexOf('-');
    return hyphen < 0 ? word : word.substring(0, hyphen);
  }

  private static List<String> inHan(Set<String> words) {
    return words.stream().filter(word -> word.codePointAt(0) >= FIRST_EAST_ASIAN).toList();
  }

  private static boolean holdsAny(String text, List<String> wordsInHan) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_EAST_ASIAN) {
        return wordsInHan.stream().anyMatch(text::contains);
      }
    }
    return false;
  }

  private static boolean holdsWord(String folded, Predicate<String> known) {
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || isBreak(folded.charAt(i))) {
        if (i > start && known.test(folded.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
