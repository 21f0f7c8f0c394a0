package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.NumericOrder;
import app.lanyard.extract.text.NoteWords;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.SeparatorPlaces;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The cheap tests before a line is read turn away nothing that reading it would find. */
class TalkLineGatesProperties {

  private static final Pattern ENDS =
      Pattern.compile("^[\\s,，.;:：()（）\\[\\]|·•–—-]+|[\\s,，;:：(（\\[|·•–—-]+$");

  private final Readers readers = Readers.create();
  private final TalkLineReader lines = new TalkLineReader(readers);
  private final EventInTitle events = new EventInTitle(readers.events());
  private final DateParser dates = new DateParser(NumericOrder.DAY_FIRST);

  @Property
  void findsEachSeparatorOfParts(@ForAll("lines") String text) {
    SeparatorPlaces.assertAllFound(TalkLineReader.PARTS, text);
    SeparatorPlaces.assertAllFound(TalkLineReader.COMMA, text);
  }

  @Property
  void readsNoTitleWhereNoneMayBeSetOff(@ForAll("lines") String text) {
    RichText line = RichText.plain(text, 1);

    if (!lines.maySetOffTitle(line)) {
      assertThat(lines.read(line, List.of(), dates, true)).isEmpty();
    }
  }

  @Property
  void partsNoEventWhereNothingMayPartIt(@ForAll("lines") String text) {
    boolean bracketsOrAt = Pattern.compile("[)）\\]]\\z|\\s(?:at|@)\\s").matcher(text).find();
    boolean separator =
        Pattern.compile("\\s?[:：]\\s|\\s(?:-{1,2}|–|—|\\||@|::|·|•)\\s").matcher(text).find();

    if (bracketsOrAt || (separator && DateParser.year(text).isPresent())) {
      assertThat(EventInTitle.mayNameEvent(text)).isTrue();
    }
    if (bracketsOrAt
        || separator
        || events.split(text).isPresent()
        || events.editionFirst(text).isPresent()) {
      assertThat(EventInTitle.mayPart(text)).isTrue();
    }
  }

  @Property
  void cutsTheSameMarksAsAPattern(@ForAll("lines") String text) {
    String bare = ENDS.matcher(text).replaceAll("");

    assertThat(bare).startsWith(LineText.ends(text));
    assertThat(bare.length() - LineText.ends(text).length()).isBetween(0, 1);
  }

  @Property
  void noDateBeginsWhereNoneMay(@ForAll("lines") String text) {
    Optional<DateMatch> date = dates.first(text);

    if (date.filter(match -> match.start() == 0).isPresent()) {
      assertThat(DateParser.mayBegin(text)).isTrue();
    }
  }

  @Property
  void aKindInATitleIsInItsText(@ForAll("lines") String text) {
    if (readers.kinds().inTitle(text).isPresent()) {
      assertThat(readers.kinds().isAnyIn(text)).isTrue();
    }
  }

  @Property
  void findsNoFieldWhereNoneMayBe(@ForAll("lines") String text, @ForAll("labels") String label) {
    String line = label + text;

    if (readers.fields().read(RichText.plain(line, 1)).isPresent()) {
      assertThat(FieldReader.mayHold(line)).isTrue();
    }
  }

  @Property
  void eachLabelMayBeOne(@ForAll("labels") String label, @ForAll("lines") String text) {
    if (readers.fields().kindOf(label).isPresent()) {
      assertThat(FieldReader.mayBeLabelled("- " + label + " : " + text)).isTrue();
    }
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of(
        "Speaker",
        "speaker / organisation",
        "Date and time",
        "link to the slides",
        "see the recorded video",
        "📅 When",
        "发表者",
        ":date: ",
        "🎤 ",
        "⏰",
        "");
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> joint =
        Arbitraries.of(
            " - ",
            " -- ",
            "–",
            " — ",
            " | ",
            "; ",
            "。",
            "——",
            ": ",
            "：A",
            " with A",
            ", with A",
            " at ",
            " @ ",
            "(",
            ")",
            "（",
            "）",
            "]",
            "",
            " :: ",
            " • ",
            "，",
            "、 ",
            "Keynote",
            "⚡",
            "Lightning Talk",
            "segunda-feira, ",
            "Dienstag ",
            "令和3年5月1日");
    return Combinators.combine(joint, NoteWords.texts(), joint, NoteWords.texts(), joint)
        .as((first, text, second, more, last) -> first + text + second + more + last);
  }
}
