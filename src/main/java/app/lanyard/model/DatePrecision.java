package app.lanyard.model;

/**
 * How exactly a note states a date. What is not stated stays unknown: "2016" is a year, not a day.
 */
public enum DatePrecision {
  DAY,
  MONTH,
  YEAR
}
