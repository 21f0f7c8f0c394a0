package app.lanyard.ui.reader;

import app.lanyard.ui.text.Messages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The box in the page that stands for a picture from the web until the person asks for it. */
final class RemotePictureBox {

  private final Element box;
  private final Messages messages;

  RemotePictureBox(Element box, Messages messages) {
    this.box = box;
    this.messages = messages;
  }

  String url() {
    return box.getAttribute("data-src");
  }

  void showLoading() {
    button().setAttribute("disabled", "");
    button().setTextContent(messages.get("reader.picture.loading"));
  }

  void showFailure() {
    button().removeAttribute("disabled");
    button().setTextContent(messages.get("reader.picture.again"));
  }

  /**
   * @param url a {@code data:} URL
   */
  void showPicture(String url) {
    Document document = box.getOwnerDocument();
    Element picture = document.createElement("img");
    picture.setAttribute("src", url);
    picture.setAttribute("alt", words());
    if (box.getParentNode() != null) {
      box.getParentNode().replaceChild(picture, box);
    }
  }

  private String words() {
    return box.getFirstChild().getTextContent();
  }

  private Element button() {
    NodeList buttons = box.getElementsByTagName("button");
    return (Element) buttons.item(0);
  }
}
