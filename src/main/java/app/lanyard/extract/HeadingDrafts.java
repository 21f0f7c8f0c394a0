package app.lanyard.extract;

import app.lanyard.extract.date.WrittenDate;
import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.text.Block;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import app.lanyard.model.TalkLink;
import java.util.List;
import java.util.Optional;

/** Makes talks of headings, with what stands in, below and above them. */
final class HeadingDrafts {

  private final Readers readers;
  private final BodyApplier applier;
  private final BylineReader bylines;
  private final TellersBelow tellers;

  HeadingDrafts(Readers readers, BylineReader bylines, ProseCredits prose) {
    this.readers = readers;
    this.applier = new BodyApplier(readers);
    this.bylines = bylines;
    this.tellers = new TellersBelow(readers, prose);
  }

  TalkDraft draft(
      HeadingCandidate candidate,
      String title,
      List<SpeakerCredit> speakers,
      String reason,
      TalkBody body,
      NoteContext note) {
    Block.Heading heading = candidate.heading();
    DatedTitle dated = DatedTitle.of(TitleCredits.withoutTime(title), note.dates());
    var draft =
        new TalkDraft(QuotedTitle.unquoted(dated.title()), heading.span(), reason)
            .speakers(speakers)
            .date(dated.date())
            .kind(readers.kinds().inTitle(title));
    String whole = TitleCredits.withoutTime(candidate.text());
    if (draft.kind().isEmpty() && !whole.equals(title)) {
      draft.kind(readers.kinds().inTitle(whole));
    }
    links(heading, draft);
    applier.apply(body, draft, note.dates());
    if (!speakers.isEmpty() && draft.links().stream().noneMatch(HeadingDrafts::isOfProgramme)) {
      SessionBelow.of(candidate.body(), readers.links())
          .ifPresent(link -> draft.link(LinkKind.SCHEDULE, link.url()));
    }
    bylines.apply(candidate.body(), draft, note.dates());
    tellers.apply(candidate.body(), draft);
    return note.headings().apply(draft, candidate.section().above().reversed());
  }

  /** The date that a heading over a titled field tells. */
  Optional<WrittenDate> date(Block.Heading heading, NoteContext note) {
    return note.headings().date(heading);
  }

  private void links(Block.Heading heading, TalkDraft draft) {
    int endOfTitle = LinksBehind.without(heading.text(), readers.links()).length();
    for (LinkRun link : heading.text().links()) {
      String label = heading.text().label(link);
      boolean told = link.start() >= endOfTitle;
      LinkKind kind =
          told
              ? readers.links().classify(label, link.url())
              : readers.links().byAddress(link.url());
      if (kind != LinkKind.OTHER
          && (told || kind != LinkKind.CODE)
          && (kind == LinkKind.SCHEDULE || !isPerson(label))) {
        draft.link(kind, link.url());
      }
    }
  }

  private static boolean isOfProgramme(TalkLink link) {
    return link.kind() == LinkKind.SCHEDULE;
  }

  private boolean isPerson(String label) {
    return !readers.speakers().readCertain(label).isEmpty();
  }
}
