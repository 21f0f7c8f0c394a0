package app.lanyard.store;

import app.lanyard.model.search.SearchHit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts what was read of things in one go into the order in which they were found. */
final class HitOrder {

  private HitOrder() {}

  static List<SearchHit> of(List<Long> ids, List<SearchHit> hits) {
    Map<Long, SearchHit> byId =
        hits.stream().collect(Collectors.toMap(SearchHit::id, Function.identity()));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }
}
