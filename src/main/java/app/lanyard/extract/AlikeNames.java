package app.lanyard.extract;

import app.lanyard.extract.LinePart.Role;
import app.lanyard.extract.LinePart.Setting;
import app.lanyard.extract.person.SpeakerReader;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether what looks like names in lines that are written alike are people's. Names of clubs
 * look so too: some of them have to begin with a given name, or to be linked behind "by". A label
 * that most lines have is nobody's name.
 */
final class AlikeNames {

  private static final double MOST = 0.6;
  private static final int FEWEST_GIVEN = 4;

  /** "Miller A", "Miller, A." */
  private static final Pattern INITIALS =
      Pattern.compile("^\\p{Lu}[\\p{L}'’-]{1,30},?\\s\\p{Lu}(?:\\.|\\b)");

  private final SpeakerReader speakers;

  AlikeNames(SpeakerReader speakers) {
    this.speakers = speakers;
  }

  /** Whether at least a share of the lines says who. */
  boolean tellPeople(AlikeReading reading, double least) {
    if (reading.share(line -> line.has(Role.PEOPLE)) < least) {
      return false;
    }
    List<LinePart> names =
        reading.lines().stream()
            .flatMap(line -> line.parts().stream())
            .filter(part -> part.is(Role.PEOPLE))
            .toList();
    long different = names.stream().map(LinePart::text).distinct().count();
    return different >= names.size() * MOST && arePeople(names);
  }

  private boolean isOfPerson(String name) {
    return speakers.startsWithGivenName(name) || INITIALS.matcher(name).find();
  }

  private boolean arePeople(List<LinePart> names) {
    long given = names.stream().map(LinePart::text).filter(this::isOfPerson).count();
    return given * FEWEST_GIVEN >= names.size()
        || names.stream().anyMatch(part -> part.setting() == Setting.MARKED);
  }
}
