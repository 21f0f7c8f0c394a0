package app.lanyard.model.search;

/**
 * One way to go on with what is being typed.
 *
 * @param operator the one that is offered, or whose value is
 * @param insert takes the place of what {@link Completions} says; a name with spaces is quoted
 * @param label what a person is shown: the operator with its colon, or a value
 * @param value whether a value is offered, and not the operator itself
 * @param count how many talks have the value; 0 if that was not counted
 */
public record Completion(
    Operator operator, String insert, String label, boolean value, int count) {}
