package app.lanyard.markdown.frontmatter;

import java.util.Set;

/** The keys that show that lines without fences are data, and not a sentence with a colon. */
final class KnownKeys {

  private static final Set<String> KEYS =
      Set.of(
          "author",
          "authors",
          "categories",
          "category",
          "cover",
          "created",
          "date",
          "description",
          "draft",
          "excerpt",
          "image",
          "keywords",
          "lang",
          "language",
          "layout",
          "location",
          "modified",
          "permalink",
          "published",
          "save_as",
          "slug",
          "status",
          "subtitle",
          "summary",
          "tag",
          "tags",
          "template",
          "thumbnail",
          "title",
          "type",
          "updated",
          "url");

  private KnownKeys() {}

  static boolean contains(String key) {
    return KEYS.contains(Data.name(key));
  }
}
