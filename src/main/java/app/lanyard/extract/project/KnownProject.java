package app.lanyard.extract.project;

import java.util.List;

/**
 * An open-source project of the {@link Gazetteer}.
 *
 * @param name its usual name
 * @param aliases other names that it is known by
 * @param maturity how far it has come
 * @param foundation whose project it is, such as "CNCF"; empty if it is nobody's
 * @param home the address of its home page
 * @param repository the address of its main repository
 */
public record KnownProject(
    String name,
    List<String> aliases,
    Maturity maturity,
    String foundation,
    String home,
    String repository) {

  public KnownProject {
    aliases = List.copyOf(aliases);
  }

  /** By the name alone, which hardly two projects share: projects are kept in maps. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
