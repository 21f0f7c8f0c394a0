/** The facets beside a list: what it can be narrowed by, with how many there are of each. */
package app.lanyard.ui.controls.facets;
