package app.lanyard.search;

import app.lanyard.model.LinkKind;
import app.lanyard.model.Marks;
import app.lanyard.model.TalkKind;
import app.lanyard.model.WatchStatus;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.SearchKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The values of the operators that have a fixed set of them. */
public final class KnownValues {

  private static final List<String> KINDS =
      Arrays.stream(TalkKind.values()).map(TalkKind::wireName).toList();
  private static final List<String> HAS =
      Arrays.stream(LinkKind.values())
          .filter(kind -> kind != LinkKind.OTHER)
          .map(LinkKind::wireName)
          .toList();
  private static final List<String> IS = List.of("starred", "annotated");
  private static final List<String> STATUS =
      Arrays.stream(WatchStatus.values()).map(WatchStatus::wireName).toList();
  private static final List<String> RATING =
      IntStream.rangeClosed(1, Marks.BEST).mapToObj(String::valueOf).toList();
  private static final List<String> IN =
      Arrays.stream(SearchKind.values()).map(SearchKind::plural).toList();

  private KnownValues() {}

  /** All there are, or none if the operator takes any value. */
  public static List<String> of(Operator operator) {
    return switch (operator) {
      case KIND -> KINDS;
      case HAS -> HAS;
      case IS -> IS;
      case STATUS -> STATUS;
      case RATING -> RATING;
      case IN -> IN;
      default -> List.of();
    };
  }
}
