package app.lanyard.library.exchange;

import app.lanyard.model.annotation.AnnotationContent;
import app.lanyard.model.annotation.Motivation;
import app.lanyard.model.annotation.TextQuote;
import app.lanyard.store.annotation.SelectorJson.Position;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as a file tells of it.
 *
 * @param id the IRI it has there; one made of what it says if it has none
 * @param source what it is on, as the file names it
 * @param sourceName the name of the source that has it, if the file tells
 * @param position of the part if it is told by that alone
 * @param created null if it is not told
 * @param modified null if it is not told
 */
public record WrittenAnnotation(
    String id,
    String source,
    @Nullable String sourceName,
    Motivation motivation,
    AnnotationContent content,
    @Nullable TextQuote quote,
    @Nullable Position position,
    @Nullable Instant created,
    @Nullable Instant modified) {}
