package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.DateSpan;
import app.lanyard.model.EntityKind;
import app.lanyard.model.SourceSpan;
import app.lanyard.model.correction.Correction;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever becomes of the notes and the index: what was put right stays so. */
@Execution(ExecutionMode.CONCURRENT)
class CorrectionsHoldTest extends CorrectionFixture {

  private static final String NOTE =
      """
      event: Conf 2024 | 2024-05-01
      talk: One | Conf 2024 | Ada Byron | 2024-05-02
      talk: Two | Conf 2024 | A. Byron
      talk: Breakfast | Conf 2024
      An afterthought by Cy Other
      """;

  private List<String> putRight = List.of();

  enum Happening {
    RESTART {
      @Override
      void to(CorrectionsHoldTest test) {
        test.reopen();
      }
    },
    IMPORTED_AGAIN {
      @Override
      void to(CorrectionsHoldTest test) {
        test.imported();
      }
    },
    NOTE_EDITED {
      @Override
      void to(CorrectionsHoldTest test) {
        test.put("a.md", "An introduction\n\n" + NOTE + "talk: Five | Conf 2024\n");
      }
    },
    EVENT_RENAMED_IN_THE_NOTE {
      @Override
      void to(CorrectionsHoldTest test) {
        test.put("a.md", NOTE.replace("Conf 2024", "Fest 2024"));
      }
    },
    NOTE_MOVED {
      @Override
      void to(CorrectionsHoldTest test) {
        test.fake.move(test.root, "a.md", "b/c.md");
        test.imported();
      }
    },
    NOTE_MOVED_THEN_EDITED {
      @Override
      void to(CorrectionsHoldTest test) throws IOException {
        NOTE_MOVED.to(test);
        test.put("b/c.md", "An introduction\n" + NOTE);
      }
    },
    NOTE_GONE_AND_BACK {
      @Override
      void to(CorrectionsHoldTest test) {
        test.fake.delete(test.root, "a.md");
        test.imported();
        test.put("a.md", NOTE);
      }
    },
    ANOTHER_EXTRACTOR {
      @Override
      void to(CorrectionsHoldTest test) {
        test.fake.extractorVersion++;
        test.fake.studied.clear();
        test.reopen();
        assertThat(test.fake.studied).isNotEmpty();
      }
    },
    INDEX_DELETED {
      @Override
      void to(CorrectionsHoldTest test) throws IOException {
        test.library.close();
        Files.delete(test.folder.resolve("index.db"));
        test.library = test.fake.open(test.folder.resolve("library.db"));
      }
    },
    SOURCE_REMOVED_AND_RESTORED {
      @Override
      void to(CorrectionsHoldTest test) {
        long source = test.library.sources().list().getFirst().id();
        test.library.sources().remove(source);
        assertThat(test.titles()).isEmpty();
        test.library.sources().restore(source);
      }
    },
    SOURCE_REMOVED_DURING_A_REBUILD {
      @Override
      void to(CorrectionsHoldTest test) throws IOException {
        long source = test.library.sources().list().getFirst().id();
        test.library.sources().remove(source);
        INDEX_DELETED.to(test);
        test.library.sources().restore(source);
      }
    };

    abstract void to(CorrectionsHoldTest test) throws IOException;
  }

  @BeforeEach
  void putRight() {
    put("a.md", NOTE);
    put("other.md", "talk: Elsewhere | Expo 2023 | Ada Byron");
    var one = ref("One");
    make(
        new Correction.TalkDate(one, day(7)),
        new Correction.TalkTitle(ref("Two"), "Second"),
        new Correction.NotATalk(ref("Breakfast")),
        new Correction.Merge(EntityKind.SPEAKER, List.of("a byron"), "ada byron"),
        new Correction.Rename(EntityKind.SPEAKER, "ada byron", "Countess Ada"),
        new Correction.AddTalk(
            "added 1", one.noteId(), SourceSpan.line(5), "An afterthought", "Afterthought"));
    putRight = shown();
  }

  @Test
  void whatIsPutRightShows() {
    assertThat(putRight)
        .containsExactly(
            "Afterthought, none, [], “An afterthought by Cy Other”",
            "Elsewhere, none, [Countess Ada], “talk: Elsewhere | Expo 2023 | Ada Byron”",
            "One, 2024-06-07 corrected, [Countess Ada],"
                + " “talk: One | Conf 2024 | Ada Byron | 2024-05-02”",
            "Second, 2024-05-01 event, [Countess Ada], “talk: Two | Conf 2024 | A. Byron”",
            "speakers [Countess Ada]");
  }

  @ParameterizedTest
  @EnumSource(Happening.class)
  void whatWasPutRightStaysSo(Happening happening) throws IOException {
    happening.to(this);
    List<String> shown = shown();
    shown.removeIf(line -> line.startsWith("Five"));
    assertThat(shown.stream().map(line -> line.replace("Fest", "Conf")))
        .containsExactlyElementsOf(putRight);
  }

  @ParameterizedTest
  @EnumSource(Happening.class)
  void itCanBeUndoneAfterwards(Happening happening) throws IOException {
    happening.to(this);
    assertThat(library.corrector().undo()).isPresent();
    assertThat(titles()).contains("Breakfast", "Elsewhere", "One", "Two");
    assertThat(names("speakers")).containsExactly("A. Byron", "Ada Byron");
    assertThat(library.corrector().redo()).isPresent();
    assertThat(shown()).hasSizeGreaterThanOrEqualTo(putRight.size());
    assertThat(titles()).contains("Afterthought", "Second").doesNotContain("Breakfast", "Two");
  }

  @Test
  void whatIsSaidOfATalkThatIsGoneComesBackWithIt() {
    put("a.md", "nothing");
    assertThat(titles()).containsExactly("Afterthought", "Elsewhere");
    put("a.md", NOTE);
    assertThat(shown()).isEqualTo(putRight);
  }

  private static DateSpan day(int day) {
    return DateSpan.day(LocalDate.of(2024, 6, day));
  }

  /** The talks of the export, each with the line of the note that it is told of, and speakers. */
  private List<String> shown() {
    List<String> lines = new ArrayList<>();
    for (JsonNode talk : export().get("talks")) {
      String title = talk.get("title").asText();
      String date = (talk.path("start").asText() + " " + talk.path("dateFrom").asText()).strip();
      lines.add(
          title
              + ", "
              + (date.isEmpty() ? "none" : date)
              + ", "
              + speakers(talk)
              + ", “"
              + line(title)
              + "”");
    }
    lines.sort(null);
    lines.add("speakers " + names("speakers"));
    return lines;
  }

  private static List<String> speakers(JsonNode talk) {
    return StreamSupport.stream(talk.get("speakers").spliterator(), false)
        .map(speaker -> speaker.get("name").asText())
        .toList();
  }

  private String line(String title) {
    var evidence = library.evidence().of(EntityKind.TALK, talk(title).id(), 1);
    return evidence.items().getFirst().lines().getFirst();
  }
}
