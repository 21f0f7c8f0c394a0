/**
 * Finds what is likely and not certain: two names of one person, event, project or talk. Names that
 * may be alike are brought together by what they have in common, so that no two lists are compared
 * whole.
 */
package app.lanyard.library.suggest;
