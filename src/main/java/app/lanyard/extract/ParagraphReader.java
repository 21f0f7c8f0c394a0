package app.lanyard.extract;

import app.lanyard.extract.person.People;
import app.lanyard.extract.person.PeopleInText;
import app.lanyard.extract.person.PersonName;
import app.lanyard.extract.person.TitleCredits;
import app.lanyard.extract.prose.Continuations;
import app.lanyard.extract.prose.FirstPersonReader;
import app.lanyard.extract.prose.SentenceReader;
import app.lanyard.extract.prose.Sentences;
import app.lanyard.extract.prose.Told;
import app.lanyard.extract.text.LinkRun;
import app.lanyard.extract.text.RichText;
import app.lanyard.model.LinkKind;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes talks of what the sentences of one paragraph tell. */
final class ParagraphReader {

  /** Longer than anybody's sentence: a dump of something. */
  private static final int LONGEST_SENTENCE = 1_000;

  private static final String BY = " by ";
  private static final String SPOKEN = "A sentence says that they spoke about it";
  private static final String TITLED = "A sentence names its title and who gave it";
  private static final String OWN = "A sentence says that the note's author gave it";

  private final Readers readers;
  private final EventInTitle eventsInTitles;
  private final SentenceReader sentences;
  private final FirstPersonReader firstPerson = new FirstPersonReader();
  private final Continuations continuations = new Continuations();
  private final PeopleInText people = new PeopleInText();

  ParagraphReader(Readers readers, SentenceReader sentences) {
    this.readers = readers;
    this.eventsInTitles = new EventInTitle(readers.events());
    this.sentences = sentences;
  }

  /** The talks in order, other than more of what those have said who are known already. */
  List<TalkDraft> read(
      RichText paragraph, boolean amongTalks, NoteContext note, KnownSpeakers known) {
    var drafts = new ArrayList<TalkDraft>();
    List<RichText> all = Sentences.of(paragraph);
    for (int i = 0; i < all.size(); i++) {
      RichText sentence = all.get(i);
      String next = i + 1 < all.size() ? all.get(i + 1).text().replace('\n', ' ') : "";
      for (Told told : told(sentence, next, amongTalks)) {
        draft(told, sentence, next, note)
            .filter(draft -> isNew(draft, told, known))
            .ifPresent(
                draft -> {
                  known.add(draft);
                  drafts.add(draft);
                });
      }
    }
    return drafts;
  }

  private List<Told> told(RichText sentence, String next, boolean amongTalks) {
    if (sentence.text().length() > LONGEST_SENTENCE) {
      return List.of();
    }
    List<People> named =
        withLinked(people.all(sentence.text().replace('\n', ' ')), sentence).stream()
            .filter(group -> arePeople(group) && !isTitle(group, sentence))
            .map(group -> isLinked(group, sentence) ? group.certain() : group)
            .toList();
    List<Told> told = sentences.read(sentence, named, amongTalks);
    if (!told.isEmpty()) {
      return told;
    }
    Optional<Told> own = firstPerson.read(sentence);
    return own.isPresent()
        ? List.of(own.get())
        : continued(named, next).map(List::of).orElse(List.of());
  }

  /** Behind "by", a full name that leads to a page of its own is a person's, whatever the name. */
  private List<People> withLinked(List<People> known, RichText sentence) {
    List<People> linked =
        sentence.links().stream()
            .filter(link -> sentence.text().startsWith(BY, link.start() - BY.length()))
            .filter(
                link ->
                    known.stream()
                        .noneMatch(
                            group -> group.end() > link.start() && group.start() < link.end()))
            .flatMap(link -> person(sentence.label(link), link).stream())
            .toList();
    return linked.isEmpty()
        ? known
        : Stream.concat(known.stream(), linked.stream())
            .sorted(Comparator.comparingInt(People::start))
            .toList();
  }

  private Optional<People> person(String label, LinkRun link) {
    List<SpeakerCredit> credits = readers.speakers().readCertain(label);
    return credits.size() == 1
        ? Optional.of(new People(link.start(), link.end(), credits, true, false, false))
        : Optional.empty();
  }

  /** "Ada Miller came on stage. She began her keynote …" */
  private Optional<Told> continued(List<People> named, String next) {
    return named.size() == 1 && named.getFirst().start() == 0 && named.getFirst().surely()
        ? continuations
            .given(next)
            .map(
                noun -> {
                  People one = named.getFirst();
                  return new Told("", false, noun, one.credits(), false, 0, one.end());
                })
        : Optional.empty();
  }

  /** Events and what has a page of its own are named in capitals too. */
  private boolean arePeople(People group) {
    return group.credits().stream()
        .noneMatch(credit -> readers.events().first(credit.name()).isPresent());
  }

  /** "**Bean Wrestling** by …" is set off and given by others, capitals or not. */
  private static boolean isTitle(People group, RichText sentence) {
    return !group.surely()
        && sentence.text().startsWith(BY, group.end())
        && sentence.emphases().stream()
            .anyMatch(run -> run.start() <= group.start() && run.end() >= group.end());
  }

  /** A name that is a link leads to the person's page, or to their session. */
  private static boolean isLinked(People group, RichText sentence) {
    return sentence.links().stream()
        .anyMatch(link -> link.start() == group.start() && link.end() <= group.end());
  }

  private static boolean isNew(TalkDraft draft, Told told, KnownSpeakers known) {
    if (known.knowsTitle(draft.title())) {
      return false;
    }
    return told.explicit() || told.credits().isEmpty() || !known.knowsAll(told.credits());
  }

  private Optional<TalkDraft> draft(Told told, RichText sentence, String next, NoteContext note) {
    String title = title(told, next);
    if (title.isEmpty()
        || eventsInTitles.isEditionAlone(title)
        || (readers.words().isNoTalk(title) && told.noun().isEmpty())) {
      return Optional.empty();
    }
    String reason =
        told.byWriter() && told.credits().isEmpty() ? OWN : told.explicit() ? TITLED : SPOKEN;
    var draft =
        new TalkDraft(TitleCredits.withoutTime(title), sentence.span(), reason)
            .speakers(told.credits())
            .kind(readers.kinds().inTitle(title))
            .kind(readers.kinds().inText(told.noun()));
    if (told.byWriter()) {
      writer(draft, note);
    }
    links(sentence, told, draft);
    return Optional.of(draft);
  }

  private String title(Told told, String next) {
    if (!told.title().isEmpty()) {
      return told.title();
    }
    if (!told.noun().isEmpty() && told.noun().endsWith("remarks")) {
      return capitalised(told.noun());
    }
    return continuations
        .topic(next)
        .orElseGet(() -> told.noun().isEmpty() ? "" : named(told.noun(), told.credits()));
  }

  /** "Keynote by Ada Miller", where nothing says what it was about. */
  private static String named(String noun, List<SpeakerCredit> credits) {
    List<String> names = credits.stream().map(SpeakerCredit::name).toList();
    String all = String.join(", ", names);
    int last = all.lastIndexOf(", ");
    return capitalised(noun)
        + " by "
        + (last < 0 ? all : all.substring(0, last) + " and" + all.substring(last + 1));
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private void writer(TalkDraft draft, NoteContext note) {
    Optional<String> author = Optional.ofNullable(note.facts().author()).filter(PersonName::isFull);
    author.ifPresentOrElse(
        name -> draft.speakers(List.of(SpeakerCredit.of(PersonName.clean(name)))),
        () -> draft.ownerRole(Optional.of("Speaker")));
  }

  /** The links of the sentence to the session, its slides or its recording. */
  private void links(RichText sentence, Told told, TalkDraft draft) {
    for (LinkRun link : sentence.links()) {
      boolean near = link.start() >= told.start() && link.start() < told.end();
      LinkKind kind = readers.links().classify(sentence.label(link), link.url());
      if (near && kind != LinkKind.OTHER && kind != LinkKind.CODE && kind != LinkKind.PAPER) {
        draft.link(kind, link.url());
      }
    }
  }
}
