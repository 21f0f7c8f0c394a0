package app.lanyard.model;

/** How much a library holds. Notes that are gone from their source still count. */
public record LibraryCounts(int notes, int talks, int speakers, int projects, int events) {}
