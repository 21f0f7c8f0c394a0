/** The facets beside a list: what its talks can be narrowed by, with how many there are of each. */
package app.lanyard.ui.controls.facets;
