package app.lanyard.store;

import app.lanyard.model.EntityFilter;
import app.lanyard.model.FacetChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Counts the values of the events, speakers or projects that a filter lets through. */
final class EntityTally {

  private EntityTally() {}

  static FacetTally of(Database database, EntityFilter filter) {
    int own = FacetSource.number(EntityFilter.facetOf(filter.kind()));
    Optional<BitSet> named = named(database, filter);
    SqlQuery query = query(database, filter, named);
    var owners = new OwnerTally();
    FacetLists.each(
        database,
        query,
        numbers -> {
          owners.talk(numbers);
          Arrays.stream(numbers)
              .filter(number -> FacetLists.facet(number) == own)
              .map(FacetLists::value)
              .filter(value -> named.isEmpty() || named.get().get(value))
              .forEach(owners::owner);
        });
    return owners.of(database);
  }

  /** The values of the talks that have what was chosen, and of the named ones alone. */
  static SqlQuery query(Database database, EntityFilter filter, Optional<BitSet> named) {
    List<Condition> conditions = new ArrayList<>();
    List<FacetChoice> ofTalks = EntityConditions.ofTalks(filter);
    if (!ofTalks.isEmpty()) {
      conditions.add(PassingTalks.in("l.talk", database, ofTalks));
    }
    named.ifPresent(
        values ->
            conditions.add(
                Condition.of(
                    "l.talk IN (" + PassingTalks.HAVING + ")",
                    Json.array(values.stream().boxed().toList()))));
    return SqlQuery.where(
        "SELECT " + FacetLists.ALL.formatted("l.list") + " AS lists FROM talk_facets l",
        conditions);
  }

  /** The values that stand for those that pass what is asked of them themselves. */
  private static Optional<BitSet> named(Database database, EntityFilter filter) {
    List<Condition> named = EntityConditions.own(filter);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String kind = filter.kind().wireName();
    int facet = FacetSource.number(EntityFilter.facetOf(filter.kind()));
    var values = new BitSet();
    SqlQuery.where(
            "SELECT v.id AS value FROM "
                + kind
                + (" CROSS JOIN facet_value v ON v.facet = " + facet + " AND v.key = " + kind)
                + ".key",
            named)
        .list(database, row -> row.count("value"))
        .forEach(values::set);
    return Optional.of(values);
  }
}
