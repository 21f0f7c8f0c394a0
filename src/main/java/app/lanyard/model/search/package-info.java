/** What a person can search for, how it is asked, and what an answer holds. */
package app.lanyard.model.search;
