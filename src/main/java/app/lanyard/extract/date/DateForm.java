package app.lanyard.extract.date;

import java.util.List;

/** One way of writing a date. Looks at each position of a text a bounded number of times. */
interface DateForm {

  /**
   * The dates of this form in the text, in order, not overlapping.
   *
   * @param signs what the text has that dates are made of
   */
  List<DateMatch> find(CharSequence text, DateSigns signs);
}
