package app.lanyard.library;

import app.lanyard.extract.project.Gazetteer;
import app.lanyard.extract.project.KnownProject;
import app.lanyard.extract.project.Maturity;
import app.lanyard.model.EntityRow;
import app.lanyard.model.page.ProjectFacts;
import app.lanyard.model.page.ProjectStage;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the projects stand that are known by name. The table of them is read when first asked. */
final class KnownFacts {

  private @Nullable Gazetteer gazetteer;

  /** What is known of a project by its name, or else by another name of it. */
  Optional<ProjectFacts> of(EntityRow project) {
    Gazetteer known = gazetteer();
    return Stream.concat(Stream.of(project.name()), project.aliases().stream())
        .flatMap(name -> known.find(name).stream())
        .findFirst()
        .map(KnownFacts::facts);
  }

  private synchronized Gazetteer gazetteer() {
    Gazetteer known = gazetteer;
    if (known == null) {
      known = new Gazetteer();
      gazetteer = known;
    }
    return known;
  }

  private static ProjectFacts facts(KnownProject project) {
    return new ProjectFacts(
        stage(project.maturity()), project.foundation(), project.home(), project.repository());
  }

  private static ProjectStage stage(Maturity maturity) {
    return switch (maturity) {
      case GRADUATED -> ProjectStage.GRADUATED;
      case INCUBATING -> ProjectStage.INCUBATING;
      case SANDBOX -> ProjectStage.SANDBOX;
      case ACTIVE -> ProjectStage.ACTIVE;
      case ARCHIVED -> ProjectStage.ARCHIVED;
    };
  }
}
