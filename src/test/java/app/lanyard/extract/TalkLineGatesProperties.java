package app.lanyard.extract;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.extract.date.DateMatch;
import app.lanyard.extract.date.DateParser;
import app.lanyard.extract.date.NumericOrder;
import app.lanyard.extract.event.KnownSeries;
import app.lanyard.extract.text.NoteText;
import app.lanyard.extract.text.NoteWords;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.SeparatorPlaces;
import app.lanyard.extract.text.Vocabulary;
import app.lanyard.markdown.NoteParser;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cheap tests before a line is read turn away nothing that reading it would find. */
class TalkLineGatesProperties {

  private static final Pattern ENDS =
      Pattern.compile("^[\\s,，.;:：()（）\\[\\]|·•–—-]+|[\\s,，;:：(（\\[|·•–—-]+$");

  private final Readers readers = Readers.create();
  private final TalkLineReader lines = new TalkLineReader(readers);
  private final LineSigns signs = new LineSigns();
  private final LineProspect prospect = new LineProspect(readers);
  private final EventInTitle events = new EventInTitle(readers.events());
  private final DateParser dates = new DateParser(NumericOrder.DAY_FIRST);

  @Property
  void findsEachSeparatorOfParts(@ForAll("lines") String text) {
    SeparatorPlaces.assertAllFound(LineReading.PARTS, text);
    SeparatorPlaces.assertAllFound(LineOccasion.COMMA, text);
  }

  @Property
  void readsNoTitleWhereNoneMayBeSetOff(@ForAll("lines") String text) {
    RichText line = RichText.plain(text, 1);

    if (!LineTitle.mayBeIn(line) && !TalkLineReader.mayBePlain(line)) {
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
      assertThat(signs(text)).matches(found -> (found & LineSigns.KIND) != 0);
    }
  }

  @Property
  void anEventThatIsFoundHasASign(@ForAll("lines") String text) {
    if (readers.events().first(text).isPresent()) {
      assertThat(signs(text)).matches(found -> (found & LineSigns.EVENT) != 0);
    }
  }

  @ParameterizedTest
  @MethodSource("eventPhrases")
  void eachPhraseThatIsFoundIsASign(String phrase) {
    String name = "(" + phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ")";

    if (readers.events().first(name).isPresent()) {
      assertThat(signs(name)).matches(found -> (found & LineSigns.EVENT) != 0);
    }
  }

  @Property
  void aDateTakesAFigureAndSpeakersALetter(@ForAll("lines") String text) {
    if (dates.first(text).isPresent()) {
      assertThat(signs(text)).matches(found -> (found & LineSigns.FIGURE) != 0);
    }
    if (!readers.speakers().read(text).isEmpty()) {
      assertThat(signs(text)).matches(found -> (found & LineSigns.NAME) != 0);
    }
  }

  private int signs(String text) {
    return signs.in(text, 0, text.length());
  }

  static Stream<String> eventPhrases() {
    return Stream.concat(
        Vocabulary.words("event-words").stream(), new KnownSeries().phrases().stream());
  }

  @Property
  void tellsTooLittleWhereNotEnoughMayBeTold(
      @ForAll("told") String before,
      @ForAll("titles") String title,
      @ForAll("told") String behind,
      @ForAll("told") String below,
      @ForAll boolean amongTalks) {
    RichText line = note("- " + before + title + behind);
    List<RichText> list = below.isBlank() ? List.of() : note("- " + below).lines();

    LineTitle.of(line)
        .filter(found -> !prospect.mayTellEnough(line, found, list, amongTalks))
        .flatMap(found -> reading(found, amongTalks).read(line, list))
        .ifPresent(told -> assertThat(told.evidence()).isLessThan(TalkLine.enough(amongTalks)));
  }

  private LineReading reading(LineTitle title, boolean amongTalks) {
    return new LineReading(readers, events, title, dates, amongTalks);
  }

  private static RichText note(String text) {
    return NoteText.of(new NoteParser().parse(text)).blocks().stream()
        .map(BlockLines::text)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(RichText.plain("", 1));
  }

  @Provide
  Arbitrary<String> titles() {
    return Arbitraries.of(
        "**Beans at Night**",
        "“Beans at Night”",
        "[Beans at Night](https://beans.example)",
        "[Beans at Night (SoilConf 2021)](https://beans.example)",
        "[SoilConf 2021 - Beans at Night](https://youtu.be/x)",
        "[Beans](https://soil2021.sched.com/event/abcd)");
  }

  @Provide
  Arbitrary<String> told() {
    return Arbitraries.of(
            " - ",
            ", ",
            " ",
            "10:30 ",
            "by ",
            "at ",
            "Ada Miller",
            "@ada",
            "SoilConf",
            "Soil Makers 2021",
            "3 May 2021",
            "2021年5月3日",
            "keynote",
            "Speaker: ",
            "主题演讲",
            "(",
            ")",
            "[slides](https://beans.example/x)",
            "[video](https://youtu.be/x)",
            "[schedule](https://soil.example/schedule)",
            "Leeds")
        .list()
        .ofMaxSize(5)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void findsNoFieldWhereNoneMayBe(@ForAll("lines") String text, @ForAll("labels") String label) {
    String line = label + text;

    if (readers.fields().read(RichText.plain(line, 1)).isPresent()) {
      assertThat(readers.fields().mayHold(line)).isTrue();
    }
  }

  @Property
  void eachLabelMayBeOne(@ForAll("labels") String label, @ForAll("lines") String text) {
    if (readers.fields().kindOf(label).isPresent()) {
      assertThat(FieldReader.mayBeLabelled("- " + label + " : " + text, 0)).isTrue();
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
