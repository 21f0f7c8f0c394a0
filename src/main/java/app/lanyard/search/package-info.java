/**
 * The language of the search field: reads what a person types, says what is wrong with it, and
 * offers how it can go on. Pure: it knows neither the library nor the window.
 */
package app.lanyard.search;
