package app.lanyard.library.suggest;

import app.lanyard.store.SuggestionTable.Named;

/**
 * Two names that may be one person's.
 *
 * @param stays the fuller one
 * @param likeness how they are alike, in plain words
 * @param likelihood what the likeness alone is worth
 * @param conclusive whether it says enough without anything else that they have in common
 */
record NamePair(Named stays, Named goes, String likeness, int likelihood, boolean conclusive) {}
