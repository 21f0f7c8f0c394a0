package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryExportTest {

  @TempDir Path folder;
  private final FakeNotes fake = new FakeNotes();
  private Path root;
  private Library library;

  @BeforeEach
  void open() throws IOException {
    root = Files.createDirectories(folder.resolve("notes")).toRealPath();
    library = fake.open(folder.resolve("library.db"));
    library.sources().add(root);
    fake.put(
        root,
        "b.md",
        """
        title: Second
        date: 2024-03-21
        event: KubeCon Europe 2024 | 2024-03-19
        talk: One | KubeCon Europe 2024 | Grace, Ada | 2024-03-20 | https://sched.co/1abc
        talk: Two | KubeCon EU 2024
        project: KServe | KFServing | https://kserve.example
        """);
    fake.put(
        root, "a.md", "title: Gone\ntalk: One | KubeCon Europe 2024 | Ada\nproject: kfserving");
    library.importer().importAll(ImportListener.NONE);
    fake.delete(root, "a.md");
    library.importer().importAll(ImportListener.NONE);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void twoExportsAreTheSameBytes() throws IOException {
    byte[] first = bytes();
    library.close();
    library = fake.open(folder.resolve("library.db"));
    assertThat(bytes()).isEqualTo(first);
  }

  @Test
  void theLibraryIsWrittenAsTheFormatSays() throws IOException {
    JsonNode expected =
        new ObjectMapper()
            .readTree(
                """
                {
                  "format": 1,
                  "documents": [
                    {"path": "a.md", "source": "notes", "title": "Gone", "dateFrom": "none",
                     "sha256": "HASH", "gone": true},
                    {"path": "b.md", "source": "notes", "title": "Second", "date": "2024-03-21",
                     "dateFrom": "stated", "sha256": "HASH"}
                  ],
                  "events": [
                    {"id": 1, "name": "KubeCon Europe 2024", "aliases": ["KubeCon EU 2024"],
                     "series": "KubeCon Europe", "start": "2024-03-19", "end": "2024-03-19"}
                  ],
                  "talks": [
                    {"id": 1, "key": "sched:1abc", "title": "One", "event": 1, "kind": "talk",
                     "start": "2024-03-20", "end": "2024-03-20", "dateFrom": "stated",
                     "speakers": [
                       {"speaker": 1, "name": "Ada", "role": "speaker"},
                       {"speaker": 2, "name": "Grace", "role": "speaker"}
                     ],
                     "links": [{"kind": "schedule", "url": "https://sched.co/1abc"}],
                     "mentions": [
                       {"path": "a.md", "startLine": 2, "endLine": 2},
                       {"path": "b.md", "startLine": 4, "endLine": 4}
                     ]},
                    {"id": 2, "key": "two @ kubecon europe 2024", "title": "Two", "event": 1,
                     "kind": "talk", "start": "2024-03-19", "end": "2024-03-19",
                     "dateFrom": "event", "speakers": [], "links": [],
                     "mentions": [{"path": "b.md", "startLine": 5, "endLine": 5}]}
                  ],
                  "speakers": [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Grace"}],
                  "projects": [
                    {"id": 1, "name": "KServe", "aliases": ["KFServing", "kfserving"],
                     "url": "https://kserve.example",
                     "mentions": [
                       {"path": "a.md", "startLine": 3, "endLine": 3},
                       {"path": "b.md", "startLine": 6, "endLine": 6}
                     ]}
                  ],
                  "annotations": []
                }""");
    String json = new String(bytes(), StandardCharsets.UTF_8);
    JsonNode actual =
        new ObjectMapper()
            .readTree(json.replaceAll("\"sha256\" : \"\\w+\"", "\"sha256\":\"HASH\""));
    assertThat(actual.toPrettyString()).isEqualTo(expected.toPrettyString());
  }

  @Test
  void theStreamStaysOpenAndEndsWithALineFeed() throws IOException {
    var out = new ByteArrayOutputStream();
    library.export().writeJson(out);
    assertThat(out.toByteArray()).endsWith('}', '\n');
  }

  @Test
  void aStreamThatFailsIsSaid() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no room");
          }
        };
    assertThatThrownBy(() -> library.export().writeJson(full))
        .isInstanceOf(IOException.class)
        .hasMessage("no room");
  }

  private byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    library.export().writeJson(out);
    return out.toByteArray();
  }
}
