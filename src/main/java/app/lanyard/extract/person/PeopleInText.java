package app.lanyard.extract.person;

import app.lanyard.extract.text.Vocabulary;
import app.lanyard.model.SpeakerCredit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds people in a sentence: full names one after another, with what stands beside each. A single
 * name counts only among others and with an affiliation.
 */
public final class PeopleInText {

  private static final String WORD =
      "(?:[dDlLO]['’])?\\p{Lu}\\p{M}?\\p{L}[\\p{L}\\p{M}]{0,20}+(?:-\\p{L}{2,20}+)?";
  private static final String PARTICLE =
      "(?:de|del|della|di|da|dos|das|van|von|der|den|ten|ter|la|le|el|al|bin|ibn|ben|af|du|zu)";
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:Dr|Prof|Mr|Mrs|Ms)\\.?\\s)?(?:"
              + WORD
              + "|\\p{Lu}\\.)(?:\\s(?:"
              + PARTICLE
              + "\\s){0,2}(?:"
              + WORD
              + "|\\p{Lu}\\.)){0,3}");
  private static final Pattern OWNER = Pattern.compile("(\\p{Lu}[\\p{L}\\d]{1,20}+)['’]s\\s");
  private static final Pattern SINGLE = Pattern.compile(WORD);

  /** Behind two names, "von" leads to an organisation rather than to a third. */
  private static final Pattern GERMAN_FROM =
      Pattern.compile("^\\p{Lu}\\S+\\s\\p{Lu}\\S+(?=\\svon\\s\\p{Lu})");

  private static final Pattern NEXT =
      Pattern.compile(
          "\\s?,?\\s(?:and|und|y|et|e|&|as\\swell\\sas|along\\swith|together\\swith|alongside)\\s|\\s?,\\s");
  private static final Pattern WRITER =
      Pattern.compile(",?\\s(?:and|&)\\s(?:I|me|myself|yours\\struly)\\b");

  private final Wording wording = new Wording();
  private final AffiliationInText affiliations =
      new AffiliationInText(wording, new Affiliations(wording));
  private final Set<String> starts = Vocabulary.words("sentence-starts");

  /** The people of a sentence, in its order. */
  public List<People> all(String sentence) {
    var found = new ArrayList<People>();
    int position = 0;
    while (position < sentence.length()) {
      Optional<People> people =
          isWordStart(sentence, position) ? at(sentence, position) : Optional.empty();
      people.ifPresent(found::add);
      position = people.map(People::end).orElse(position + 1);
    }
    return found;
  }

  private static boolean isWordStart(String text, int position) {
    return Character.isUpperCase(text.charAt(position))
        && (position == 0 || !Character.isLetterOrDigit(text.charAt(position - 1)));
  }

  private record Named(String name, int end, AffiliationInText.Told told) {

    SpeakerCredit credit() {
      return told.organisation()
          .map(organisation -> SpeakerCredit.of(name, organisation))
          .orElseGet(() -> SpeakerCredit.of(name));
    }
  }

  private Optional<People> at(String text, int start) {
    Optional<Named> next = ofOrganisation(text, start).or(() -> named(text, start, false));
    var all = new ArrayList<Named>();
    int end = start;
    while (next.isPresent()) {
      all.add(next.get());
      end = next.get().end();
      Matcher separator = NEXT.matcher(text).region(end, text.length());
      next = separator.lookingAt() ? named(text, separator.end(), true) : Optional.empty();
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(people(text, start, end, all));
  }

  private People people(String text, int start, int end, List<Named> all) {
    List<SpeakerCredit> credits = Teams.resolve(shared(all));
    boolean affiliated = credits.stream().anyMatch(credit -> credit.organisation() != null);
    boolean known = all.stream().anyMatch(named -> wording.startsWithGivenName(named.name()));
    Matcher writer = WRITER.matcher(text).region(end, text.length());
    boolean withWriter = writer.lookingAt();
    return new People(
        start,
        withWriter ? writer.end() : end,
        credits,
        known || affiliated,
        affiliated,
        withWriter);
  }

  /** "Acme's Ada Miller" */
  private Optional<Named> ofOrganisation(String text, int start) {
    Matcher owner = OWNER.matcher(text).region(start, text.length());
    if (!owner.lookingAt() || startsSentence(owner.group(1))) {
      return Optional.empty();
    }
    var organisation = Optional.of(owner.group(1));
    return named(text, owner.end(), false)
        .filter(named -> named.told().organisation().isEmpty())
        .filter(named -> wording.startsWithGivenName(named.name()))
        .map(
            named ->
                new Named(
                    named.name(),
                    named.end(),
                    new AffiliationInText.Told(named.end(), organisation, false)));
  }

  /** One person, with what is told right behind the name. */
  private Optional<Named> named(String text, int start, boolean amongOthers) {
    Matcher name = NAME.matcher(text).region(start, text.length());
    if (!name.lookingAt() || startsSentence(name.group())) {
      return Optional.empty();
    }
    Matcher von = GERMAN_FROM.matcher(name.group());
    int end = von.find() ? start + von.end() : name.end();
    var nothing = new AffiliationInText.Told(end, Optional.empty(), false);
    AffiliationInText.Told told = affiliations.at(text, end).orElse(nothing);
    String clean = PersonName.clean(text.substring(start, end));
    boolean full = PersonName.isFull(clean);
    boolean single =
        amongOthers
            && told.organisation().isPresent()
            && SINGLE.matcher(clean).matches()
            && PersonName.isPossible(clean);
    boolean organisation = wording.isOrganisation(clean) && !wording.startsWithGivenName(clean);
    return (full || single) && !organisation
        ? Optional.of(new Named(clean, told.end(), told))
        : Optional.empty();
  }

  private boolean startsSentence(String name) {
    int space = name.indexOf(' ');
    return starts.contains(Vocabulary.fold(space < 0 ? name : name.substring(0, space)));
  }

  /** "A and B from Org" tells it of both. */
  private static List<SpeakerCredit> shared(List<Named> all) {
    Named last = all.getLast();
    boolean onlyLast =
        last.told().shared()
            && all.stream()
                .limit(all.size() - 1L)
                .allMatch(named -> named.told().organisation().isEmpty());
    return all.stream()
        .map(Named::credit)
        .map(
            credit ->
                onlyLast
                    ? new SpeakerCredit(
                        credit.name(), last.told().organisation().orElse(null), credit.role())
                    : credit)
        .toList();
  }
}
