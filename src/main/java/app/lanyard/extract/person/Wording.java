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

  private final PhraseMap<Boolean> roles = PhraseMap.of(Vocabulary.words("roles"));
  private final PhraseMap<Boolean> organisations = PhraseMap.of(Vocabulary.words("organisations"));
  private final Set<String> hanOrganisations = Vocabulary.words("organisations-han");
  private final PhraseMap<Boolean> namesInHan = PhraseMap.of(hanOrganisations);
  private final PhraseMap<Boolean> givenNames = PhraseMap.of(Vocabulary.words("given-names"));
  private final List<String> rolesInHan = inHan(Vocabulary.words("roles"));
  private final List<String> organisationsInHan = inHan(Vocabulary.words("organisations"));
  private final PhraseMap<Boolean> countries =
      PhraseMap.of(
          Arrays.stream(Locale.getISOCountries())
              .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
              .map(Vocabulary::fold)
              .toList());

  /** Whether it is nothing but what somebody did: "Speaker", "Panelist". */
  static boolean isBareRole(String text) {
    return BARE_ROLE.contains(text);
  }

  boolean isRole(String text) {
    return holdsWord(text, this::isRoleAt) || holdsAny(text, rolesInHan);
  }

  private boolean isRoleAt(String text, int start, int end) {
    return roles.contains(text, start, end);
  }

  boolean isOrganisation(String text) {
    return organisations.contains(text)
        || namesInHan.contains(text)
        || holdsWord(text, this::isOrganisationAt)
        || holdsAny(text, organisationsInHan);
  }

  private boolean isOrganisationAt(String text, int start, int end) {
    return organisations.contains(text, start, end) || isCountryAt(text, start, end);
  }

  /** Jordan and Chad are given names too: "Jordan Miller" is nobody's branch. */
  private boolean isCountryAt(String text, int start, int end) {
    return countries.contains(text, start, end)
        && !(givenNames.contains(text, start, end) && isFirstOfMore(text, start, end));
  }

  /** Whether a text begins with a word of it, in any case, and goes on. */
  private static boolean isFirstOfMore(String text, int start, int end) {
    String bare = text.strip();
    return bare.length() > end - start && bare.regionMatches(true, 0, text, start, end - start);
  }

  /** The well-known organisation that a role or a department in Chinese begins with, "云公司架构师". */
  Optional<String> organisationBefore(String text) {
    return hanOrganisations.stream()
        .filter(name -> text.startsWith(name) && text.length() > name.length())
        .filter(name -> !text.startsWith("云", name.length()))
        .max(Comparator.comparingInt(String::length));
  }

  boolean startsWithGivenName(String text) {
    String bare = text.strip();
    int end = 0;
    while (end < bare.length() && !isBreak(bare.charAt(end))) {
      end++;
    }
    return givenNames.contains(bare, 0, end) || givenNames.contains(bare, 0, hyphen(bare, end));
  }

  /** Where the "anne" of "anne-sophie" ends, or the word if it has no hyphen. */
  private static int hyphen(String text, int end) {
    int hyphen = text.indexOf('-', 0, end);
    return hyphen < 0 ? end : hyphen;
  }

  private static boolean isBreak(char c) {
    return Letters.isSpace(c) || BREAKS.indexOf(c) >= 0;
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

  private static boolean holdsWord(String text, WordTest known) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        if (i > start && known.holds(text, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Tells something of a part of a text. */
  @FunctionalInterface
  private interface WordTest {
    boolean holds(String text, int start, int end);
  }
}
