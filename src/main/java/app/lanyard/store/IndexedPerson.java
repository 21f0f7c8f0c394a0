package app.lanyard.store;

import app.lanyard.model.FoundPerson;

/** A person's page, with the key that all spellings of the person's name have in common. */
public record IndexedPerson(String key, FoundPerson found) {}
