package se.tross.contribution;

import java.io.Serializable;
import java.time.LocalDate;

/** The part of a form that says what the figures rest on: a document with its date, and a note. */
public abstract class SourcedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String source = "";
    private LocalDate sourceDate;
    private String note = "";

    protected final void restOn(String newSource, LocalDate newSourceDate, String newNote) {
        source = newSource;
        sourceDate = newSourceDate;
        note = newNote;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getSourceDate() {
        return sourceDate;
    }

    public void setSourceDate(LocalDate sourceDate) {
        this.sourceDate = sourceDate;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
