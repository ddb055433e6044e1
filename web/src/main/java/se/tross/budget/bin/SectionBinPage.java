package se.tross.budget.bin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tross.budget.VersionOverview;
import se.tross.budget.text.SaveSection;
import se.tross.budget.text.WrittenDocument;
import se.tross.shared.error.PageMessages;
import se.tross.shared.trail.RemovedRecord;

/** The text sections that were removed from a draft. */
@Named
@ViewScoped
public class SectionBinPage extends BudgetBin {
    private static final long serialVersionUID = 1L;

    @Inject
    private SaveSection save;

    @Inject
    private PageMessages messages;

    private VersionOverview version;

    public void load(WrittenDocument shown) {
        version = shown.overview();
        fill(shown.removed());
    }

    @Override
    public String restore(RemovedRecord one) {
        save.restore(one.id());
        messages.done("budget.document.restored", one.name());
        return "/budget/document?faces-redirect=true&year=" + version.year() + "&version=" + version.number();
    }
}
