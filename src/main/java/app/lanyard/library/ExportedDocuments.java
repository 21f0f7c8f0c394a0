package app.lanyard.library;

import app.lanyard.model.TracedDate;
import app.lanyard.store.ExportTable.Document;
import app.lanyard.store.ReadSession;

/** The notes of an export. */
final class ExportedDocuments {

  private final JsonFields json;

  ExportedDocuments(JsonFields json) {
    this.json = json;
  }

  void write(ReadSession session) {
    json.array("documents", () -> session.export().documents(this::document));
  }

  private void document(Document document) {
    TracedDate date = document.date();
    json.object(
        () -> {
          json.text("path", document.path());
          json.text("source", document.source());
          json.text("title", document.title());
          json.text("author", document.author());
          json.text("date", date == null ? null : date.span().start().toString());
          json.text("dateFrom", date == null ? "none" : date.origin().wireName());
          json.text("language", document.language());
          json.texts("tags", document.tags());
          json.text("sha256", document.sha256());
          json.flag("gone", document.gone());
        });
  }
}
