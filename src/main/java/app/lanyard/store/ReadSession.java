package app.lanyard.store;

/**
 * What can be read in one go: everything read in it is of one moment. Valid only while the work it
 * was handed to runs.
 */
public sealed class ReadSession permits WriteSession {

  private final Database database;

  ReadSession(Database database) {
    this.database = database;
  }

  final Database database() {
    return database;
  }

  public SourceTable sources() {
    return new SourceTable(database);
  }

  public NoteTable notes() {
    return new NoteTable(database);
  }

  public NoteListTable noteList() {
    return new NoteListTable(database);
  }

  public TalkTable talks() {
    return new TalkTable(database);
  }

  public SearchTable search() {
    return new SearchTable(database);
  }

  public FacetTable facets() {
    return new FacetTable(database);
  }

  public DirectoryTable directory() {
    return new DirectoryTable(database);
  }

  public RelatedTable related() {
    return new RelatedTable(database);
  }

  public EntityLinkTable links() {
    return new EntityLinkTable(database);
  }

  public TimesTable times() {
    return new TimesTable(database);
  }

  public EditionTable editions() {
    return new EditionTable(database);
  }

  public PageNoteTable pageNotes() {
    return new PageNoteTable(database);
  }

  public SuggestionTable suggestions() {
    return new SuggestionTable(database);
  }

  public EvidenceTable evidence() {
    return new EvidenceTable(database);
  }

  public ProblemTable problems() {
    return new ProblemTable(database);
  }

  public SettingTable settings() {
    return new SettingTable(database);
  }

  public CountTable counts() {
    return new CountTable(database);
  }

  public ExportTable export() {
    return new ExportTable(database);
  }

  public AnnotationTable annotations() {
    return new AnnotationTable(database);
  }

  public MarkTable marks() {
    return new MarkTable(database);
  }

  public ReadingListTable readingList() {
    return new ReadingListTable(database);
  }

  public NotesAtPath notesAtPath() {
    return new NotesAtPath(database);
  }

  public PlaceTable places() {
    return new PlaceTable(database);
  }

  public MentionTable mentions() {
    return new MentionTable(database);
  }

  public ChangeTable changes() {
    return new ChangeTable(database);
  }

  public FindingTable findings() {
    return new FindingTable(database);
  }
}
