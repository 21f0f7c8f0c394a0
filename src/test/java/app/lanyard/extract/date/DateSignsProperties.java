package app.lanyard.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.text.NoteWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateSignsProperties {

  private static final Supplier<NumericOrder> ORDER = () -> NumericOrder.UNSETTLED;
  private static final CalendarNames NAMES = new CalendarNames();
  private static final List<PatternForm> FORMS = forms();

  @Property(tries = 3_000)
  void formsAreFoundWhereverTheirPatternsAre(@ForAll("texts") String text) {
    DateSigns signs = DateSigns.of(text, NAMES.months());

    for (PatternForm form : FORMS) {
      assertThat(new DateForms(List.of(form)).find(signs, ORDER)).isEqualTo(searched(form, text));
    }
  }

  private static List<DateMatch> searched(PatternForm form, String text) {
    var found = new ArrayList<DateMatch>();
    Matcher matcher = form.pattern().matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      Optional<WrittenDate> date = form.meaning().of(matcher, ORDER);
      date.ifPresent(day -> found.add(new DateMatch(matcher.start(), matcher.end(), day)));
      from = date.isPresent() ? matcher.end() : matcher.start() + 1;
    }
    return found;
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> close =
        Arbitraries.of(
                "1", "3", "12", "31", "2019", "2024", "0502", "st", "th", "er", "º", "de ", "of ",
                "April", "may", "Januar", "ä", "🎉", ".", ". ", "/", "-", "_", " ", "年", "月", "日")
            .list()
            .ofMaxSize(10)
            .map(pieces -> String.join("", pieces));
    return Arbitraries.oneOf(close, NoteWords.texts());
  }

  private static List<PatternForm> forms() {
    var forms = new ArrayList<>(NumberForms.all());
    forms.addAll(new WordForms(NAMES).all());
    forms.addAll(EastAsianForms.all());
    return forms;
  }
}
