package se.tross.budget.equity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.tross.budget.CellRefusal.CellChangedBySomeone;
import se.tross.budget.VersionOverview;
import se.tross.budget.entry.SaveCells;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Visitor;
import se.tross.shared.refusal.Refused;
import se.tross.shared.session.Desk;

/** Takes back tried levels that have just been written into the draft; the address names them by {@code undo}. */
@Named
@ViewScoped
public class ReserveUndoPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SaveCells save;

    @Inject
    private Desk desk;

    @Inject
    private Visitor visitor;

    @Inject
    private PageMessages messages;

    private String undo;
    private VersionOverview version;
    private AmountsBefore before;

    public void load(VersionOverview shown) {
        version = shown;
        before = AddressParts.id(undo)
                .flatMap(number ->
                        desk.find(AmountsBefore.class, visitor.getForbund().forbundId(), number))
                .filter(kept -> kept.versionId() == shown.id())
                .orElse(null);
    }

    /** @throws Refused if somebody has changed one of the amounts since */
    public String restore() {
        try {
            save.saveBlock(before.versionId(), before.cells());
        } catch (Refused refused) {
            throw new Refused(refused.refusals().stream()
                    .map(refusal -> refusal instanceof CellChangedBySomeone clash ? clash.since() : refusal)
                    .toList());
        }
        AddressParts.id(undo).ifPresent(desk::drop);
        messages.done("budget.reserve.undone");
        return "/budget/reserve?faces-redirect=true&year=" + version.year() + "&version=" + version.number();
    }

    /** How many amounts were changed; null when nothing was kept a moment ago. */
    public Integer getChanged() {
        return before == null ? null : before.cells().size();
    }

    public String getUndo() {
        return undo;
    }

    public void setUndo(String undo) {
        this.undo = undo;
    }
}
