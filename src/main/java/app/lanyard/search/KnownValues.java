package app.lanyard.search;

import app.lanyard.model.LinkKind;
import app.lanyard.model.TalkKind;
import app.lanyard.model.search.Operator;
import app.lanyard.model.search.SearchKind;
import java.util.Arrays;
import java.util.List;

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
  private static final List<String> IN =
      Arrays.stream(SearchKind.values()).map(SearchKind::plural).toList();

  private KnownValues() {}

  /** All there are, or none if the operator takes any value. */
  public static List<String> of(Operator operator) {
    return switch (operator) {
      case KIND -> KINDS;
      case HAS -> HAS;
      case IS -> IS;
      case IN -> IN;
      default -> List.of();
    };
  }
}
