package app.lanyard.extract.project;

import app.lanyard.extract.text.Prose;
import app.lanyard.model.FoundProject;
import app.lanyard.model.FoundTalk;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds the open-source projects that a note speaks of. Safe for use by many threads. */
public final class ProjectRecogniser {

  private final Gazetteer gazetteer;
  private final ProjectWords words = ProjectWords.load();
  private final IntroductionFinder introductions = new IntroductionFinder(words);

  public ProjectRecogniser(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The projects in the order in which the note first names them, each with the lines that do.
   *
   * @param prose the note's running text
   * @param talks the talks found in the note: the names of their speakers and the titles of their
   *     material are no projects
   */
  public List<FoundProject> recognise(Prose prose, List<FoundTalk> talks) {
    List<Mention> mentions = NameScanner.scan(gazetteer.names(), prose);
    var projects = new ProjectGatherer();
    var judge =
        new NameJudge(
            prose, mentions, gazetteer, words, new SpeakerWords(talks), new TitleRanges(talks));
    for (Judged name : judge.judge()) {
      Mention mention = name.mention();
      projects.add(mention.project(), prose.line(mention.start()), name.reason());
    }
    addIntroduced(prose, introductions.find(prose, talks), projects);
    return projects.found();
  }

  private void addIntroduced(Prose prose, List<Introduction> introduced, ProjectGatherer projects) {
    var unknown = new HashMap<String, KnownProject>();
    for (Introduction introduction : introduced) {
      KnownProject project =
          gazetteer
              .find(introduction.name())
              .or(() -> gazetteer.atAddress(introduction.url()))
              .orElseGet(
                  () ->
                      unknown.computeIfAbsent(
                          introduction.name().toLowerCase(Locale.ROOT),
                          name -> unknown(introduction)));
      projects.add(project, prose.line(introduction.start()), introduction.reason());
    }
    addMentions(prose, unknown, projects);
  }

  /** Adds the other places that name a project which the note introduces somewhere. */
  private static void addMentions(
      Prose prose, Map<String, KnownProject> introduced, ProjectGatherer projects) {
    List<Spelling> names =
        introduced.values().stream()
            .filter(project -> isUnmistakable(project.name()))
            .map(project -> new Spelling(project.name(), NameMatch.EXACT, project))
            .toList();
    if (names.isEmpty()) {
      return;
    }
    for (Mention mention : NameScanner.scan(new NameTrie(names), prose)) {
      projects.add(mention.project(), prose.line(mention.start()), Reason.REPOSITORY);
    }
  }

  private static boolean isUnmistakable(String name) {
    char first = name.charAt(0);
    return first < 128
        && Letters.isWord(first)
        && name.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static KnownProject unknown(Introduction introduction) {
    return new KnownProject(
        introduction.name(),
        List.of(),
        Maturity.ACTIVE,
        "",
        introduction.url(),
        introduction.url());
  }
}
