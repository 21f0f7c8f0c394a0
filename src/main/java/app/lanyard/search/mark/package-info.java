/**
 * Where in a text the words searched for are, found as the index finds them: without case and
 * diacritics, Chinese and Japanese letter by letter.
 */
package app.lanyard.search.mark;
