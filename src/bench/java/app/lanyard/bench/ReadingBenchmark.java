package app.lanyard.bench;

import app.lanyard.bench.Corpus.Text;
import app.lanyard.extract.Extractor;
import app.lanyard.extract.LocatedNote;
import app.lanyard.markdown.NoteParser;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherers;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each method goes once over the whole corpus, on one thread. Commonmark alone is the measure for
 * the others: it is told to keep source spans and to read tables, without which nothing could be
 * extracted. The recognisers are many, so it takes half a minute until all of their code is
 * compiled.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ReadingBenchmark {

  private static final int TOGETHER = 32;

  /** The folder of the notes; the sample notes if it is empty. */
  @Param("")
  String folder;

  private final Parser commonmark =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();
  private final NoteParser parser = new NoteParser();
  private final Extractor extractor = new Extractor();

  private List<Text> texts = List.of();
  private List<List<LocatedNote>> portions = List.of();

  @Setup
  public void read() throws IOException {
    texts = Corpus.of(folder).notes();
    List<LocatedNote> parsed =
        texts.stream()
            .map(note -> new LocatedNote(parser.parse(note.text()), note.path()))
            .toList();
    portions = parsed.stream().gather(Gatherers.windowFixed(TOGETHER)).toList();
  }

  /** Markdown to syntax trees, by the library alone. */
  @Benchmark
  public void commonmark(Blackhole results) {
    for (Text note : texts) {
      results.consume(commonmark.parse(note.text()));
    }
  }

  /** Notes to syntax trees: the same with front matter, our Markdown and outlines. */
  @Benchmark
  public void parsing(Blackhole results) {
    for (Text note : texts) {
      results.consume(parser.parse(note.text()));
    }
  }

  /** Parsed notes to what they tell of, as many at once as an import hands over. */
  @Benchmark
  public void extraction(Blackhole results) {
    for (List<LocatedNote> portion : portions) {
      results.consume(extractor.extract(portion));
    }
  }
}
