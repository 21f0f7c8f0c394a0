package app.lanyard.ui.shell;

/** What the window shows and changes, without how it looks. */
public record ShellModels(
    ShellViewModel shell,
    SourcesViewModel sources,
    ImportViewModel imports,
    StatusViewModel status,
    EditHistory edits,
    NoticeBoard notices,
    ThemeManager themes) {}
