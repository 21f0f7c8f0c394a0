package app.lanyard.model.page;

/**
 * Where a project stands, for those that are known by name.
 *
 * @param foundation whose project it is, such as "CNCF"; empty if it is nobody's
 * @param home the address of its home page
 * @param repository the address of its main repository; may be the home page too
 */
public record ProjectFacts(ProjectStage stage, String foundation, String home, String repository) {}
