package app.lanyard.extract.person;

import app.lanyard.extract.text.Letters;
import app.lanyard.extract.text.Vocabulary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words beside a name tell: a role, an organisation, a place. */
final class Wording {

  private static final Pattern WORD_BREAK = Pattern.compile("[\\s/.,()]+");
  private static final Pattern BARE_ROLE =
      Pattern.compile(
          "(?:keynote |guest |co-?)?(?:speaker|panell?ist|moderator|host|chair|presenter|organi[sz]er|"
              + "attendee|participant|trainer|instructor|mc|referent(?:in)?|moderator(?:in)?|"
              + "ponente|orador|speakerin|讲师|嘉宾|主持人)",
          Pattern.CASE_INSENSITIVE);

  private final Set<String> roles = Vocabulary.words("roles");
  private final Set<String> organisations = Vocabulary.words("organisations");
  private final Set<String> hanOrganisations = Vocabulary.words("organisations-han");
  private final Set<String> givenNames = Vocabulary.words("given-names");
  private final Set<String> countries =
      Arrays.stream(Locale.getISOCountries())
          .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
          .map(Vocabulary::fold)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether it is nothing but what somebody did: "Speaker", "Panelist". */
  static boolean isBareRole(String text) {
    return text.length() < 40 && BARE_ROLE.matcher(text.strip()).matches();
  }

  boolean isRole(String text) {
    return words(text).anyMatch(roles::contains)
        || roles.stream().anyMatch(r -> endsWithHan(text, r));
  }

  boolean isOrganisation(String text) {
    String folded = Vocabulary.fold(text);
    return organisations.contains(folded)
        || words(text).anyMatch(word -> organisations.contains(word) || countries.contains(word))
        || hanOrganisations.contains(folded)
        || organisations.stream().anyMatch(o -> endsWithHan(text, o));
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
    return Letters.isSpace(c) || "/.,()".indexOf(c) >= 0;
  }

  /** The "anne" of "anne-sophie". */
  private static String beforeHyphen(String word) {
    int hyphen = word.indexOf('-');
    return hyphen < 0 ? word : word.substring(0, hyphen);
  }

  private static boolean endsWithHan(String text, String word) {
    return word.codePointAt(0) > 0x2E80 && text.contains(word);
  }

  private static Stream<String> words(String text) {
    return WORD_BREAK.splitAsStream(Vocabulary.fold(text));
  }
}
