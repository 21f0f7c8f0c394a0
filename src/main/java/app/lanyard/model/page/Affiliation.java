package app.lanyard.model.page;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that a speaker spoke for.
 *
 * @param firstYear of the talks that name it; null if none of them has a date
 * @param lastYear null as {@code firstYear} is
 */
public record Affiliation(
    String organisation, @Nullable Integer firstYear, @Nullable Integer lastYear, int talks) {}
