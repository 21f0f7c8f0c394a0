package app.lanyard.ui.testing;

import app.lanyard.library.EvidenceReader;
import app.lanyard.model.EntityKind;
import app.lanyard.model.Evidence;
import app.lanyard.model.SourceSpan;
import java.util.List;
import java.util.stream.IntStream;

/** Made-up places that something was found in: as many as the test asks for. */
public final class FakeEvidence implements EvidenceReader {

  public int places = 2;

  @Override
  public Evidence of(EntityKind kind, long id, int limit) {
    return new Evidence(
        IntStream.range(0, Math.min(places, limit)).mapToObj(this::place).toList(), places);
  }

  private Evidence.Item place(int number) {
    return new Evidence.Item(
        number + 1L,
        "River notes " + number,
        "2025/river-" + number + ".md",
        new SourceSpan(10 + number, 11 + number),
        List.of("- **Schedulers, ten years on** by Ada Quill", "  moderated by Bo Larsen"),
        "A bullet with a title in bold type and the name of a speaker after “by”");
  }
}
