package app.lanyard.extract;

import app.lanyard.extract.project.Gazetteer;
import app.lanyard.extract.project.ProjectRecogniser;
import app.lanyard.markdown.ParsedNote;
import app.lanyard.model.Findings;
import java.util.List;

/** Finds what a note tells of. Safe for use by many threads. */
public final class Extractor {

  /**
   * Grows whenever the same note may give other findings, so that an index made before is made
   * anew.
   */
  public static final int VERSION = 10;

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
        List.of(
            new MainEventRecogniser(readers),
            new SectionEventRecogniser(readers),
            new FrontMatterTalkRecogniser(readers),
            new PersonPageRecogniser(readers),
            new TalkTableRecogniser(readers),
            new GridTableRecogniser(readers),
            new RowTalkRecogniser(readers),
            new SessionLinkRecogniser(readers),
            new LabelledListRecogniser(readers),
            new LabelledParagraphRecogniser(readers),
            new NestedTalkRecogniser(readers),
            new OccasionLineRecogniser(readers),
            new EventBesideTitleRecogniser(readers),
            new ListedTalkRecogniser(readers),
            new EventLeadRecogniser(readers),
            new GivenAtRecogniser(readers),
            new BoldBylineRecogniser(readers),
            new NameFirstHeadingRecogniser(readers),
            new PersonBelowRecogniser(readers),
            new HeadingTalkRecogniser(readers),
            new OpeningFieldsRecogniser(readers),
            new TalkLineRecogniser(readers),
            new CreditedListRecogniser(readers),
            new ToldTitleRecogniser(readers),
            new ProseTalkRecogniser(readers),
            new OwnTalkRecogniser(readers),
            new EventListRecogniser(readers));
  }

  /**
   * @param note the parsed note
   * @param path its path in its source, with slashes: it may hold a date
   */
  public Findings extract(ParsedNote note, String path) {
    var findings = new FindingsBuilder();
    NoteContext context = contexts.read(note, path, findings);
    recognisers.forEach(recogniser -> recogniser.recognise(context, findings));
    var talks = finisher.finish(context, findings);
    var facts = DatesOfTalks.complete(context.facts(), talks);
    return new Findings(
        facts,
        parts.complete(context, findings, talks),
        talks,
        projects.recognise(context.prose(), talks),
        findings.people(),
        List.of());
  }
}
