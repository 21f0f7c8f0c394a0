package app.lanyard.extract;

import app.lanyard.extract.project.Gazetteer;
import app.lanyard.extract.project.ProjectRecogniser;
import app.lanyard.model.Findings;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a note tells of. Safe for use by many threads. */
public final class Extractor {

  /**
   * Grows whenever the same note may give other findings, so that an index made before is made
   * anew.
   */
  public static final int VERSION = 23;

  private final NoteContextReader contexts;
  private final List<Recogniser> recognisers;
  private final TalkFinisher finisher;
  private final EventParts parts;
  private final ProjectRecogniser projects = new ProjectRecogniser(new Gazetteer());

  public Extractor() {
    var readers = Readers.create();
    contexts = new NoteContextReader(readers);
    finisher = new TalkFinisher(readers);
    parts = new EventParts(readers.events());
    recognisers =
        Stream.<Recogniser>of(
                new MainEventRecogniser(readers),
                new SectionEventRecogniser(readers),
                new FrontMatterTalkRecogniser(readers),
                new PersonPageRecogniser(readers),
                new TalkTableRecogniser(readers),
                new GridTableRecogniser(readers),
                new ListBelowEventRecogniser(readers),
                AlikeLinesRecogniser.first(readers),
                new AddressBelowTitleRecogniser(readers),
                new TitleBelowItemRecogniser(readers),
                new RowTalkRecogniser(readers),
                new StackedLinesRecogniser(readers),
                new OccasionsBelowLineRecogniser(readers),
                new EmphasisedStackRecogniser(readers),
                new CitationRecogniser(readers),
                new KindAtEventRecogniser(readers),
                new SessionLinkRecogniser(readers),
                new LabelledListRecogniser(readers),
                new LabelledParagraphRecogniser(readers),
                new TopicsAtEventRecogniser(readers),
                new NestedTalkRecogniser(readers),
                new TaggedTalkRecogniser(readers),
                new NameFirstLineRecogniser(readers),
                new HandleFirstRecogniser(readers),
                new BelowSpeakersRecogniser(readers),
                new OccasionLineRecogniser(readers),
                new EventBesideTitleRecogniser(readers),
                new ListedTalkRecogniser(readers),
                new EventLeadRecogniser(readers),
                new GivenAtRecogniser(readers),
                new OccasionsBelowRecogniser(readers),
                new EditionsBelowTitleRecogniser(readers),
                new DatedHeadingRecogniser(readers),
                new CalledTitleRecogniser(readers),
                new TitleOverNameRecogniser(readers),
                new BoldBylineRecogniser(readers),
                new CornerQuotedRecogniser(readers),
                new OccasionHeadingRecogniser(readers),
                new LedHeadingRecogniser(readers),
                new TitleAtEventRecogniser(readers),
                new NameFirstHeadingRecogniser(readers),
                new NamesBelowTitleRecogniser(readers),
                new PersonBelowRecogniser(readers),
                new TitleBelowNameRecogniser(readers),
                new PeopleLinesRecogniser(readers),
                new HeadingTalkRecogniser(readers),
                new OpeningFieldsRecogniser(readers),
                new NamedKeynoteRecogniser(readers),
                new TitleOverAddressRecogniser(readers),
                new TalkPageRecogniser(readers),
                new CreditedLinesRecogniser(readers),
                new CreditedMarksRecogniser(readers),
                new DatedItemRecogniser(readers),
                new TalkLineRecogniser(readers),
                new CreditedListRecogniser(readers),
                new NamesBehindCommasRecogniser(readers),
                new ListOfTitlesRecogniser(readers),
                new PlainTitleRecogniser(readers),
                new RecordedListRecogniser(readers),
                new ItemAtEventRecogniser(readers),
                AlikeLinesRecogniser.last(readers),
                new SiblingLinesRecogniser(readers),
                new ToldTitleRecogniser(readers),
                new ProseTalkRecogniser(readers),
                new OwnTalkRecogniser(readers),
                new NamedTalkRecogniser(readers),
                new SingleTalkRecogniser(readers),
                new EventListRecogniser(readers))
            .<Recogniser>map(GuardedRecogniser::new)
            .toList();
  }

  /**
   * Reads a note by itself.
   *
   * @see #extract(List)
   */
  public Findings extract(LocatedNote note) {
    return extract(List.of(note)).getFirst();
  }

  /**
   * Reads some notes, each as if it were alone. The code of all recognisers together is larger than
   * a processor's cache of instructions: ten short notes handed over at once take two thirds of the
   * time that they take one by one, since each recogniser then goes through all of them.
   *
   * @return what each of the notes tells of, in their order
   */
  public List<Findings> extract(List<LocatedNote> notes) {
    List<Reading> readings = notes.stream().map(this::begin).toList();
    for (Recogniser recogniser : recognisers) {
      readings.forEach(reading -> recogniser.recognise(reading.context(), reading.findings()));
    }
    return readings.stream().map(this::finish).toList();
  }

  private Reading begin(LocatedNote note) {
    var findings = new FindingsBuilder();
    return new Reading(contexts.read(note.note(), note.path(), findings), findings);
  }

  private Findings finish(Reading reading) {
    NoteContext context = reading.context();
    FindingsBuilder findings = reading.findings();
    var talks = finisher.finish(context, findings);
    var facts = DatesOfTalks.complete(context.facts(), talks);
    return new Findings(
        facts,
        parts.complete(context, findings, talks),
        talks,
        projects.recognise(context.prose(), talks),
        findings.people(),
        findings.problems());
  }

  private record Reading(NoteContext context, FindingsBuilder findings) {}
}
