package app.lanyard.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.lanyard.model.NoteRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteLinksTest {

  private static final List<NoteRow> NOTES =
      List.of(
          note(1, 1, "trips/2024/day-1.md", "Day one", false),
          note(2, 1, "trips/2024/day-2.md", "Day two", false),
          note(3, 1, "trips/index.md", "All trips", false),
          note(4, 1, "_posts/2019-11-25-kubecon-recap.md", "Recap", false),
          note(5, 1, "content/posts/ebpf-week/index.md", "A week of eBPF", false),
          note(6, 1, "Notes with spaces.md", "Spaces", false),
          note(7, 2, "other/Only There.md", "What else?", false),
          note(8, 2, "trips/2024/day-1.md", "Day one elsewhere", false),
          note(9, 1, "moved/old.md", "Moved", true),
          note(10, 1, "new/place/old.md", "Moved", false),
          note(11, 1, "a.b.md", "Dotted", false));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "day-2.md, 2",
        "./day-2.md, 2",
        "../2024/day-2.md, 2",
        "day-2, 2",
        "/trips/2024/day-2.md, 2",
        "day-1.md, 1",
        "../, 3",
        "/trips, 3",
        "/2019/11/25/kubecon-recap/, 4",
        "/2019/11/25/kubecon-recap.html, 4",
        "/2018/11/25/kubecon-recap/, -",
        "kubecon-recap, 4",
        "/posts/ebpf-week/, 5",
        "Notes with spaces, 6",
        "Notes%20with%20spaces.md, 6",
        "notes WITH spaces, 6",
        "2024/day-2, 2",
        "A week of eBPF, 5",
        "Only There, 7",
        "What else?, 7",
        "old, 10",
        "a.b, 11",
        "day-2.md?plain=1, 2",
        "100%, -",
        "../../../etc/passwd, -",
        "missing.md, -",
        "'', -",
        "'/', -",
      })
  void aLinkLeadsToItsNote(String target, @Nullable Long note) {
    assertThat(new NoteLinks(NOTES).resolve(NOTES.getFirst(), target))
        .isEqualTo(Optional.ofNullable(note));
  }

  private static NoteRow note(long id, long source, String path, String title, boolean gone) {
    return new NoteRow(id, source, "source", path, title, null, null, null, 0, gone);
  }
}
