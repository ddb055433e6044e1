package se.tross.budget.text;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.tross.budget.BudgetFigures;
import se.tross.budget.VersionOverview;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.frame.Language;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Refused;

/**
 * "Budget och verksamhetsplan" of a version: its text with live figures, picked from a list and never typed, and the document
 * as files. An address that names a section opens it for writing.
 */
@Named
@ViewScoped
public class DocumentPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NEW = "new";

    @Inject
    private Demand demand;

    @Inject
    private SectionOverviews overviews;

    @Inject
    private SaveSection save;

    @Inject
    private Language language;

    @Inject
    private Visitor visitor;

    @Inject
    private PageMessages messages;

    private String year;
    private String version;
    private String section;
    private WrittenDocument document;
    private SectionOverview edited;
    private String heading = "";
    private String body = "";
    private String figure;
    private boolean previewed;

    public void load() {
        document = overviews.document(AddressParts.year(year), AddressParts.revision(version));
        if (section != null) {
            demand.permission(Permission.BUDGET_EDIT);
            if (!NEW.equals(section)) {
                open(AddressParts.id(section).orElse(0L));
            }
        }
    }

    private void open(long id) {
        edited = document.sections().stream()
                .filter(one -> one.section().id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        heading = edited.section().heading();
        body = edited.section().body();
    }

    public String save() {
        if (edited == null) {
            save.add(getOverview().id(), heading, body);
        } else {
            save.change(edited.section().id(), edited.version(), heading, body);
        }
        messages.done("budget.document.saved", heading);
        return here();
    }

    public String remove(long id, long of) {
        save.remove(id, of);
        return here() + "&removed=" + id;
    }

    /** @param direction −1 for up, 1 for down */
    public String move(long id, long of, int direction) {
        save.move(id, of, direction);
        return here();
    }

    /** Puts the chosen figure last in the text; with a script it is put where one writes. */
    public void insert() {
        if (figure != null && FigureReference.read(figure).isPresent()) {
            body = body.isBlank() ? figure : body.stripTrailing() + " " + figure;
        }
        previewed = true;
    }

    /** Shows the text as it would be read; nothing is kept. */
    public void preview() {
        previewed = true;
    }

    private String here() {
        return "/budget/document?faces-redirect=true&year=" + getOverview().year() + "&version="
                + getOverview().number();
    }

    /** Whether a section is open for writing. */
    public boolean isWriting() {
        return section != null;
    }

    public boolean isEditable() {
        return getOverview().isDraft() && visitor.may(Permission.BUDGET_EDIT);
    }

    public List<ShownSection> getSections() {
        FigureCatalogue catalogue = catalogue();
        return document.sections().stream()
                .map(one -> ShownSection.of(one, catalogue))
                .toList();
    }

    /** What is written now, as it would be read; null before anybody asks. */
    public ShownSection getPreview() {
        return previewed ? ShownSection.of(0, 0, heading, body, catalogue()) : null;
    }

    public List<SelectItem> getFigures() {
        return FigureChoices.of(catalogue(), language.texts());
    }

    private FigureCatalogue catalogue() {
        return FigureCatalogue.of(BudgetFigures.of(document.content()));
    }

    public WrittenDocument getDocument() {
        return document;
    }

    public VersionOverview getOverview() {
        return document.overview();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }
}
