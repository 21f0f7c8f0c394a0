package app.lanyard.store.correction;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DatePrecision;
import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.SpeakerRole;
import app.lanyard.model.TalkKind;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkRef;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written of a correction is what is read of it again. */
class CorrectionJsonProperties {

  @Property(tries = 300)
  void correctionsComeBackAsTheyWere(@ForAll("corrections") List<Correction> corrections) {
    assertThat(CorrectionJson.read(CorrectionJson.write(corrections))).isEqualTo(corrections);
  }

  @Example
  void eachKindOfCorrectionIsTriedAbove() {
    Set<Class<?>> tried = new HashSet<>();
    correction().sampleStream().limit(2000).forEach(correction -> tried.add(correction.getClass()));
    assertThat(tried).containsExactlyInAnyOrder(Correction.class.getPermittedSubclasses());
  }

  @Provide
  Arbitrary<List<Correction>> corrections() {
    return correction().list().ofMaxSize(4);
  }

  private static Arbitrary<Correction> correction() {
    return Arbitraries.oneOf(
        Combinators.combine(kind(), text(), text()).as(Correction.Rename::new),
        Combinators.combine(kind(), text().list().ofMaxSize(3), text()).as(Correction.Merge::new),
        Combinators.combine(
                kind(), text(), text(), text(), talk().list().ofMaxSize(3), note().list())
            .as(Correction.Split::new),
        Combinators.combine(talk(), text()).as(Correction.TalkTitle::new),
        Combinators.combine(talk(), date().injectNull(0.2)).as(Correction.TalkDate::new),
        Combinators.combine(talk(), text().injectNull(0.2), text().injectNull(0.5))
            .as(Correction.TalkEvent::new),
        Combinators.combine(talk(), Arbitraries.of(TalkKind.values()))
            .as(Correction.TalkKindSet::new),
        Combinators.combine(talk(), credit().list().ofMaxSize(3))
            .as(
                (talk, credits) ->
                    new Correction.TalkSpeakers(
                        talk, credits, credits.stream().map(SpeakerCredit::name).toList())),
        talk().map(Correction.NotATalk::new),
        Combinators.combine(text(), note(), span(), text(), text()).as(Correction.AddTalk::new),
        Combinators.combine(text(), date().injectNull(0.2)).as(Correction.EventDate::new),
        text().map(Correction.Dismissal::new));
  }

  private static Arbitrary<EntityKind> kind() {
    return Arbitraries.of(EntityKind.values());
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings().ofMaxLength(12);
  }

  private static Arbitrary<Long> note() {
    return Arbitraries.longs().greaterOrEqual(1);
  }

  private static Arbitrary<TalkRef> talk() {
    return Combinators.combine(text(), text(), note()).as(TalkRef::new);
  }

  private static Arbitrary<SourceSpan> span() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9000), Arbitraries.integers().between(0, 90))
        .as((line, more) -> new SourceSpan(line, line + more));
  }

  private static Arbitrary<DateSpan> date() {
    return Combinators.combine(
            Arbitraries.longs().between(-40_000, 40_000),
            Arbitraries.longs().between(0, 400),
            Arbitraries.of(DatePrecision.values()))
        .as(
            (day, more, precision) ->
                new DateSpan(
                    LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(day + more), precision));
  }

  private static Arbitrary<SpeakerCredit> credit() {
    return Combinators.combine(
            text(),
            text().injectNull(0.3),
            Arbitraries.of(SpeakerRole.values()),
            text().injectNull(0.7))
        .as(SpeakerCredit::new);
  }
}
