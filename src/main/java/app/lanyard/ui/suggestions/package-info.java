/** What a person might want to put right: likely duplicates, talks without a date. */
package app.lanyard.ui.suggestions;
