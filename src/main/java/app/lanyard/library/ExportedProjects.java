package app.lanyard.library;

import app.lanyard.store.ExportTable.Mention;
import app.lanyard.store.ExportTable.Project;
import app.lanyard.store.ReadSession;

/** The projects of an export. */
final class ExportedProjects {

  private final JsonFields json;

  ExportedProjects(JsonFields json) {
    this.json = json;
  }

  void write(ReadSession session) {
    json.array("projects", () -> session.export().projects(this::project));
  }

  private void project(Project project) {
    json.object(
        () -> {
          json.number("id", project.id());
          json.text("name", project.name());
          json.texts("aliases", project.aliases());
          json.text("url", project.url());
          json.array("mentions", () -> project.mentions().forEach(this::mention));
        });
  }

  private void mention(Mention mention) {
    json.object(
        () -> {
          json.text("path", mention.path());
          json.number("startLine", (long) mention.startLine());
          json.number("endLine", (long) mention.endLine());
        });
  }
}
