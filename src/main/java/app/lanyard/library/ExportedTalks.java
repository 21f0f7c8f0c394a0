package app.lanyard.library;

import app.lanyard.library.join.EventSeries;
import app.lanyard.model.TracedDate;
import app.lanyard.store.ExportTable.Credit;
import app.lanyard.store.ExportTable.Event;
import app.lanyard.store.ExportTable.Link;
import app.lanyard.store.ExportTable.Mention;
import app.lanyard.store.ExportTable.Speaker;
import app.lanyard.store.ExportTable.Talk;
import app.lanyard.store.ReadSession;
import org.jspecify.annotations.Nullable;

/** The events, talks and speakers of an export. */
final class ExportedTalks {

  private final JsonFields json;

  ExportedTalks(JsonFields json) {
    this.json = json;
  }

  void write(ReadSession session) {
    json.array("events", () -> session.export().events(this::event));
    json.array("talks", () -> session.export().talks(this::talk));
    json.array("speakers", () -> session.export().speakers(this::speaker));
  }

  private void event(Event event) {
    json.object(
        () -> {
          json.number("id", event.id());
          json.text("name", event.name());
          json.texts("aliases", event.aliases());
          json.text("series", EventSeries.of(event.name()).orElse(null));
          span(event.date());
          json.text("location", event.location());
          json.number("partOf", event.partOf());
        });
  }

  private void talk(Talk talk) {
    TracedDate date = talk.date();
    json.object(
        () -> {
          json.number("id", talk.id());
          json.text("key", talk.key());
          json.text("title", talk.title());
          json.number("event", talk.event());
          json.text("kind", talk.kind());
          span(date);
          json.text("dateFrom", date == null ? null : date.origin().wireName());
          json.text("abstract", talk.abstractText());
          json.array("speakers", () -> talk.speakers().forEach(this::credit));
          json.text("ownerRole", talk.ownerRole());
          json.array("links", () -> talk.links().forEach(this::link));
          json.array("mentions", () -> talk.mentions().forEach(this::mention));
        });
  }

  private void credit(Credit credit) {
    json.object(
        () -> {
          json.number("speaker", credit.speaker());
          json.text("name", credit.name());
          json.text("organisation", credit.organisation());
          json.text("role", credit.role());
        });
  }

  private void link(Link link) {
    json.object(
        () -> {
          json.text("kind", link.kind());
          json.text("url", link.url());
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

  private void speaker(Speaker speaker) {
    json.object(
        () -> {
          json.number("id", speaker.id());
          json.text("name", speaker.name());
          json.texts("aliases", speaker.aliases());
          json.texts("organisations", speaker.organisations());
        });
  }

  private void span(@Nullable TracedDate date) {
    if (date != null) {
      json.text("start", date.span().start().toString());
      json.text("end", date.span().end().toString());
    }
  }
}
