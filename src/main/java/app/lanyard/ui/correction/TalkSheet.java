package app.lanyard.ui.correction;

import app.lanyard.model.Evidence;
import app.lanyard.model.correction.Correction;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A talk to be written or put right, as its card is filled in at first.
 *
 * @param heading the title of the card
 * @param start what stands in the fields at first
 * @param titleInNote the title as the note gives it, if it was put right; empty otherwise
 * @param dateOrigin where the date comes from, in words
 * @param source the lines that tell of the talk, if they are known
 * @param corrections what makes the written values hold; none if nothing was changed
 * @param done says what was done, by the title as written
 */
record TalkSheet(
    String heading,
    TalkValues start,
    String titleInNote,
    String dateOrigin,
    Evidence.@Nullable Item source,
    Function<TalkValues, List<Correction>> corrections,
    Function<String, String> done) {}
