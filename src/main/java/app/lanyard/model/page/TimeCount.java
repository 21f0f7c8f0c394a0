package app.lanyard.model.page;

/**
 * How often something turned up in a month.
 *
 * @param month from 1 to 12, or 0 for what is known by its year alone
 */
public record TimeCount(int year, int month, int count) {}
