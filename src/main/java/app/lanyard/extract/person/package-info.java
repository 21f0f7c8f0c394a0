/** Names of people and their affiliations, as they stand beside the title of a talk. */
package app.lanyard.extract.person;
