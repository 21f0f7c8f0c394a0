package app.lanyard.extract;

import app.lanyard.extract.link.LinkClassifier;
import app.lanyard.extract.person.SpeakerReader;
import app.lanyard.extract.person.TitleCredits;

/** The readers of small things that the recognisers share. They hold no state of a note. */
record Readers(
    LinkClassifier links,
    FieldReader fields,
    SpeakerReader speakers,
    TitleCredits credits,
    KindFinder kinds,
    TalkWords words,
    EventNameFinder events,
    EventHeadings headings) {

  static Readers create() {
    var links = new LinkClassifier();
    var speakers = new SpeakerReader();
    var events = new EventNameFinder();
    return new Readers(
        links,
        new FieldReader(links),
        speakers,
        new TitleCredits(speakers),
        new KindFinder(),
        new TalkWords(),
        events,
        new EventHeadings(events));
  }
}
