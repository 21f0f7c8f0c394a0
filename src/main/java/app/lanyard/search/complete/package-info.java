/** How what is being typed into the search field can go on. */
package app.lanyard.search.complete;
