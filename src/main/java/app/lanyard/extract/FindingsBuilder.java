package app.lanyard.extract;

/** Gathers what the recognisers find in one note. */
final class FindingsBuilder {}
