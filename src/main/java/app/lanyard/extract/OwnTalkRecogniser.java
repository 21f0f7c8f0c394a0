package app.lanyard.extract;

import app.lanyard.extract.prose.FirstPersonReader;
import app.lanyard.extract.prose.Sentences;
import app.lanyard.extract.prose.Told;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.extract.text.Section;
import app.lanyard.model.LinkKind;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds talks in sentences that name an event and a title that is set off, and say that the author
 * gave it there: "On Tuesday I gave a talk at SoilConf called *How beans climb*". Such a sentence
 * may stand in a note about anything.
 */
final class OwnTalkRecogniser implements Recogniser {

  private static final int LONGEST = 2_000;
  private static final String REASON = "A sentence says that the author gave it at an event";
  private static final Pattern GAVE =
      Pattern.compile(
          "\\bI(?:'ve|\\shave|\\salso)?\\s(?:gave|presented|delivered|held|did|ran|participated|took\\spart)\\s");
  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:talk|presentation|keynote|lecture|panel|discussion)\\s(?:en)?titled\\s");

  private final Readers readers;
  private final FirstPersonReader sentences = new FirstPersonReader();

  OwnTalkRecogniser(Readers readers) {
    this.readers = readers;
  }

  @Override
  public void recognise(NoteContext note, FindingsBuilder findings) {
    for (Section section : note.sections()) {
      for (Block block : section.body()) {
        if (block instanceof Block.Paragraph paragraph
            && mayTell(paragraph.text())
            && !findings.isClaimed(block.span())) {
          for (RichText sentence : Sentences.of(paragraph.text())) {
            talk(sentence).ifPresent(findings::addTalk);
          }
        }
      }
    }
  }

  /** A cheap test: something set off, and "I" somewhere before a verb. */
  private static boolean mayTell(RichText text) {
    boolean setOff =
        !text.links().isEmpty()
            || !text.emphases().isEmpty()
            || text.text().indexOf('"') >= 0
            || text.text().indexOf('“') >= 0;
    return setOff
        && text.text().length() <= LONGEST
        && text.text().contains("I ")
        && GAVE.matcher(text.text()).find();
  }

  private Optional<TalkDraft> talk(RichText sentence) {
    Optional<String> event =
        readers.events().first(sentence.text().replace('\n', ' ')).map(EventNameFinder.Match::name);
    boolean titled = event.isPresent() || TITLED.matcher(sentence.text()).find();
    return (titled ? sentences.read(sentence) : Optional.<Told>empty())
        .filter(Told::explicit)
        .filter(told -> event.isEmpty() || !told.title().contains(event.get()))
        .map(
            told -> {
              var draft =
                  new TalkDraft(told.title(), sentence.span(), REASON)
                      .event(event)
                      .kind(readers.kinds().inText(told.noun()));
              for (LinkRun link : sentence.links()) {
                LinkKind kind = readers.links().byAddress(link.url());
                if (kind != LinkKind.OTHER && kind != LinkKind.CODE) {
                  draft.link(kind, link.url());
                }
              }
              return draft;
            });
  }
}
