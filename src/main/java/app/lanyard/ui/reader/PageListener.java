package app.lanyard.ui.reader;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a person does in the page. */
interface PageListener {

  /**
   * @param href where the link under the pointer or with the focus leads; null if there is none
   */
  void linkPointed(@Nullable String href);

  void linkFollowed(String href);

  /**
   * @param box the placeholder of the picture to load from the web
   */
  void pictureWanted(Element box);

  void scrolled();

  /** A wide table or a block of code was scrolled within the page. */
  void boxScrolled();

  /** The person may have selected text, or no longer. */
  void selectionEnded();

  /** Something that is no link was clicked, at a point of the page as it is seen. */
  void textClicked(int x, int y);
}
