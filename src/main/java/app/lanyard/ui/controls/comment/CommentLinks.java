package app.lanyard.ui.controls.comment;

import app.lanyard.model.search.SearchHit;
import java.util.List;
import java.util.function.Consumer;

/** What comments may link to. Used on the JavaFX thread alone. */
public interface CommentLinks {

  /**
   * Finds talks, speakers, projects and events by the beginning of their names.
   *
   * @param found gets the likeliest first; not called if others are looked for before
   */
  void find(String typed, Consumer<List<SearchHit>> found);

  /** Finds nothing more of what was looked for. */
  void forget();

  /**
   * Goes where a link leads, or tells that it leads nowhere any more.
   *
   * @param name what the link says
   */
  void follow(String href, String name);
}
