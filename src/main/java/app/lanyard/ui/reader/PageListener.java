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
}
