package app.lanyard.markdown.syntax;

import org.commonmark.parser.Parser;

/** What notes use beside CommonMark and the extensions of GitHub. */
final class NoteExtension implements Parser.ParserExtension {

  @Override
  public void extend(Parser.Builder parser) {
    parser
        .customBlockParserFactory(new TemplateBlockParser.Factory())
        .customBlockParserFactory(new ShortcodeBlockParser.Factory())
        .customBlockParserFactory(new FencedDivParser.Factory())
        .customBlockParserFactory(new HeadlessTableParser.Factory())
        .customInlineContentParserFactory(new InlineFactory('{', TemplateParser::new))
        .customInlineContentParserFactory(new InlineFactory('%', CommentParser::new))
        .customInlineContentParserFactory(new InlineFactory('<', LoneAngleParser::new))
        .customInlineContentParserFactory(new InlineFactory('<', JsxTagParser::new))
        .customDelimiterProcessor(new HighlightDelimiter())
        .linkProcessor(new WikiLinkProcessor())
        .linkProcessor(new TemplateLinkProcessor())
        .postProcessor(new ModuleLineRemoval())
        .postProcessor(new CardUnwrapping())
        .postProcessor(new InvisibleRemoval())
        .postProcessor(new CalloutMaker())
        .postProcessor(new DepthLimit());
  }
}
