package app.lanyard.extract;

import app.lanyard.extract.person.CreditedTitle;
import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Block;
import app.lanyard.model.SpeakerCredit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Makes talks of the headings that a programme shows, in a note about an event. */
final class ProgrammeTalks {

  private final Readers readers;
  private final ProgrammeHeadings programme;
  private final TalkBodyReader bodies;
  private final HeadingDrafts drafts;

  ProgrammeTalks(Readers readers, TalkBodyReader bodies, HeadingDrafts drafts) {
    this.readers = readers;
    this.programme = new ProgrammeHeadings(readers);
    this.bodies = bodies;
    this.drafts = drafts;
  }

  /** Gives the candidates their drafts, but for headings over talks. */
  void find(List<HeadingCandidate> candidates, NoteContext note) {
    var overTalks = new HashSet<Integer>();
    for (HeadingCandidate candidate : candidates) {
      if (candidate.isTalk()) {
        for (Block.Heading above : candidate.section().above()) {
          overTalks.add(above.text().line());
        }
      }
    }
    for (HeadingCandidate candidate : candidates) {
      if (!overTalks.contains(candidate.heading().text().line())) {
        candidate.draft(() -> talk(candidate, note));
      }
    }
  }

  /** A heading that begins as a programme's sessions do. */
  private Optional<TalkDraft> talk(HeadingCandidate candidate, NoteContext note) {
    if (candidate.heading().level() == 1) {
      return Optional.empty();
    }
    String text = candidate.text();
    Optional<String> ofKind = programme.titleOfKind(text);
    boolean timed = programme.beginsWithTimes(text);
    boolean shown = timed || ofKind.isPresent();
    if (!shown || ofKind.map(this::isNoTalk).orElseGet(candidate::isNoTalk)) {
      return Optional.empty();
    }
    String reason =
        timed
            ? "A heading that begins with when it was"
            : "A heading that begins with what kind of session it was";
    Optional<CreditedTitle> credited = readers.credits().split(ofKind.orElse(text));
    String title = credited.map(CreditedTitle::title).orElse(ofKind.orElse(text));
    List<SpeakerCredit> speakers = credited.map(CreditedTitle::speakers).orElse(List.of());
    TalkBody body = bodies.read(candidate.body(), note.dates());
    return Optional.of(drafts.draft(candidate, title, speakers, reason, body, note));
  }

  private boolean isNoTalk(String heading) {
    return readers.words().isNoTalk(TitleCredits.withoutTime(heading));
  }
}
