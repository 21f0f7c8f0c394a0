package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.text.NoteWords;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Words are told in place as patterns tell them. */
class EventWordsProperties {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}|['’]\\d{2}");
  private static final Pattern FULL_YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
  private static final Set<String> SMALL = Set.of("may", "april", "users", "meetup", "weekly");

  private final EventNameFinder names = new EventNameFinder();

  @Property(tries = 2_000)
  void areThoseOfThePatterns(@ForAll("texts") String text) {
    var tokens = new NameTokens(text);
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.text(i);
      boolean year = YEAR.matcher(word).matches();

      assertThat(EventWords.isYear(tokens, i)).isEqualTo(year);
      assertThat(EventWords.isFullYear(tokens, i)).isEqualTo(FULL_YEAR.matcher(word).matches());
      assertThat(EventWords.isJoiner(tokens, i)).isEqualTo(Set.of("+", "&", "/").contains(word));
      assertThat(EventWords.isHan(tokens, i))
          .isEqualTo(word.length() <= 8 && word.codePoints().allMatch(Character::isIdeographic));
      if (year || NUMBER.matcher(word).matches() || SMALL.contains(word)) {
        assertThat(EventWords.isGeneric(tokens, i)).isTrue();
      }
    }
  }

  @Property
  void aNameWithAYearIsFoundForIt(@ForAll("texts") String text) {
    assertThat(names.withYear(text))
        .isEqualTo(names.all(text).stream().filter(EventNameFinder.Match::hasYear).toList());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "'19 ", "’24 ", "+ ", "users ", "12. ", "大会 ", "GardenConf 2019 ", "weekly ");
    return Combinators.combine(NoteWords.texts(), words, words, NoteWords.texts())
        .as((first, word, other, last) -> first + " " + word + other + last);
  }
}
