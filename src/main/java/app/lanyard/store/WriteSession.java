package app.lanyard.store;

/** A transaction: all that is written in it is kept, or none of it. */
public final class WriteSession extends ReadSession {

  WriteSession(Database database) {
    super(database);
  }

  public AnnotationEdits annotationEdits() {
    return new AnnotationEdits(database());
  }

  public AddedTalkTable addedTalks() {
    return new AddedTalkTable(database());
  }

  public JoinedEventTable joinedEvents() {
    return new JoinedEventTable(database());
  }

  public JoinedTalkTable joinedTalks() {
    return new JoinedTalkTable(database());
  }

  public TalkFacetTable talkFacets() {
    return new TalkFacetTable(database());
  }

  public ProjectCountTable projectCounts() {
    return new ProjectCountTable(database());
  }

  public PersonTable people() {
    return new PersonTable(database());
  }

  public ProjectMentionTable projectMentions() {
    return new ProjectMentionTable(database());
  }

  public ProjectSplitTable projectSplits() {
    return new ProjectSplitTable(database());
  }

  public JoinedProjectTable joinedProjects() {
    return new JoinedProjectTable(database());
  }
}
