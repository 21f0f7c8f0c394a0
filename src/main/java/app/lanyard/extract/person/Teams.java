package app.lanyard.extract.person;

import app.lanyard.model.SpeakerCredit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A team is no organisation: somebody "from the Tool team", named beside others of one
 * organisation, is of that one too.
 */
final class Teams {

  private static final Pattern TEAM = Pattern.compile("\\s(?:[Tt]eam|[Ss]quad)$");

  private Teams() {}

  static List<SpeakerCredit> resolve(List<SpeakerCredit> credits) {
    if (credits.size() < 2) {
      return credits;
    }
    List<String> organisations =
        credits.stream()
            .flatMap(credit -> Optional.ofNullable(credit.organisation()).stream())
            .filter(name -> !isTeam(name))
            .distinct()
            .toList();
    return organisations.size() == 1
        ? credits.stream().map(credit -> resolve(credit, organisations.getFirst())).toList()
        : credits;
  }

  static boolean isTeam(String organisation) {
    return TEAM.matcher(organisation).find();
  }

  private static SpeakerCredit resolve(SpeakerCredit credit, String organisation) {
    String own = credit.organisation();
    return own != null && isTeam(own)
        ? new SpeakerCredit(credit.name(), organisation, credit.role(), credit.handle())
        : credit;
  }
}
