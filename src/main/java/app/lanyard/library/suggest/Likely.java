package app.lanyard.library.suggest;

import app.lanyard.model.correction.Suggestion;

/**
 * A suggestion and how likely it is among those of its type.
 *
 * @param weight larger is likelier
 */
record Likely(Suggestion suggestion, int weight) {}
