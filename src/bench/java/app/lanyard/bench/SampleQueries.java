package app.lanyard.bench;

import app.lanyard.model.TalkRow;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 200 queries of all kinds about talks that there are. */
final class SampleQueries {

  private static final List<Function<Sample, String>> KINDS =
      List.of(
          sample -> sample.word(1).substring(0, 1),
          sample -> start(sample.word(1), 2),
          sample -> start(sample.word(1), 3),
          sample -> sample.word(1),
          sample -> sample.word(0) + " " + start(sample.word(1), 3),
          sample -> "\"" + sample.word(0) + " " + sample.word(1) + "\"",
          sample -> sample.word(1) + " -" + sample.word(2),
          Sample::speaker,
          sample -> start(sample.speaker(), 4),
          sample -> "speaker:\"" + sample.speaker() + "\"",
          sample -> "event:\"" + sample.event() + "\"",
          sample -> "event:\"" + sample.event() + "\" has:recording " + sample.word(1),
          sample -> "project:" + sample.project(),
          sample -> "project:" + sample.project() + " after:2019 before:2023",
          sample -> "tag:gpu " + sample.word(1),
          sample -> "kind:keynote after:2015-04",
          sample -> "year:2018 " + sample.word(1),
          sample -> "lang:zh " + sample.word(0),
          sample -> sample.word(1) + " in:notes",
          sample -> "is:annotated " + sample.word(1));

  private record Sample(List<String> words, String speaker, String event, String project) {

    static Sample of(TalkRow talk, String project) {
      List<String> words =
          Stream.of(talk.title().split("[\\s:()]+")).filter(word -> !word.isEmpty()).toList();
      return new Sample(
          words,
          talk.speakers().isEmpty() ? "Ada" : talk.speakers().getFirst(),
          talk.event() == null ? "Conf" : talk.event().name(),
          project);
    }

    String word(int index) {
      return words.get(Math.min(index, words.size() - 1)).toLowerCase(Locale.ROOT);
    }
  }

  private SampleQueries() {}

  /**
   * @param talks at least as many as there are queries
   */
  static List<String> of(List<TalkRow> talks, List<String> projects, int count) {
    var random = new Random(4);
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                KINDS
                    .get(number % KINDS.size())
                    .apply(
                        Sample.of(
                            talks.get(random.nextInt(talks.size())),
                            projects.get(random.nextInt(projects.size())))))
        .collect(Collectors.toList());
  }

  private static String start(String word, int length) {
    return word.substring(0, Math.min(length, word.length()));
  }
}
