/**
 * Talks told in sentences: who gave one, and what it was about. Written for English first, with the
 * words of other languages in the list {@code prose}. Knows sentences, not notes.
 */
package app.lanyard.extract.prose;
