package app.lanyard.library;

import app.lanyard.model.TalkFilter;
import app.lanyard.model.TalkRow;
import app.lanyard.model.correction.Change;
import app.lanyard.model.correction.Correction;
import app.lanyard.model.correction.TalkDetails;
import app.lanyard.model.correction.TalkRef;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A library in which things are put right. */
abstract class CorrectionFixture extends LibraryFixture {

  final void put(String path, String text) {
    fake.put(root, path, text);
    imported();
  }

  final void imported() {
    library.importer().importAll(ImportListener.NONE);
  }

  final void reopen() {
    library.close();
    library = fake.open(folder.resolve("library.db"));
  }

  final Change make(Correction... corrections) {
    return library.corrector().make(List.of(corrections));
  }

  final List<TalkRow> talks(String text) {
    var filter = new TalkFilter(null, null, text);
    return library.talks().groups(filter).stream()
        .flatMap(group -> library.talks().rows(filter, group, 0, 1000).stream())
        .toList();
  }

  final List<String> titles() {
    return talks("").stream().map(TalkRow::title).sorted().toList();
  }

  final Optional<TalkRow> find(String title) {
    return talks("").stream().filter(talk -> talk.title().equals(title)).findFirst();
  }

  final TalkRow talk(String title) {
    return find(title).orElseThrow();
  }

  final TalkDetails details(String title) {
    return library.talks().details(talk(title).id()).orElseThrow();
  }

  final TalkRef ref(String title) {
    return details(title).ref();
  }

  final JsonNode export() {
    return export(library);
  }

  static JsonNode export(Library library) {
    try {
      var out = new ByteArrayOutputStream();
      library.export().writeJson(out);
      return new ObjectMapper().readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one object of an array of the export with this field. */
  final JsonNode exported(String array, String field, String value) {
    return StreamSupport.stream(export().get(array).spliterator(), false)
        .filter(object -> object.path(field).asText().equals(value))
        .findFirst()
        .orElseThrow();
  }

  final List<String> names(String array) {
    return export().get(array).findValuesAsText("name").stream().sorted().toList();
  }
}
