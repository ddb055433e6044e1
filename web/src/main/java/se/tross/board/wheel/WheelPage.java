package se.tross.board.wheel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Language;
import se.tross.shared.table.TableView;
import se.tross.shared.table.Tables;
import se.tross.shared.time.FinancialYear;

/** The förbund's year month by month, and what should be done now: {@code /board/wheel}, or {@code ?year=2018}. */
@Named
@ViewScoped
public class WheelPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private WheelOverviews wheelOverviews;

    @Inject
    private MarkWheelTask markWheelTask;

    @Inject
    private LayOutWheel layOutWheel;

    @Inject
    private Tables tables;

    @Inject
    private Language language;

    @Inject
    private PageMessages pageMessages;

    @Inject
    private Clock clock;

    private String year;
    private String done;

    private WheelYear shown;
    private List<WheelMonth> months = List.of();
    private WheelLine justDone;
    private TableView table;

    public void load() {
        LocalDate today = LocalDate.now(clock);
        shown = wheelOverviews.year(
                AddressParts.yearIfAny(year).map(FinancialYear::year).orElse(today.getYear()));
        months = WheelMonth.of(shown);
        justDone = AddressParts.id(done)
                .flatMap(id -> shown.lines().stream()
                        .filter(line -> line.entry().taskId() == id)
                        .filter(line -> line.entry().status() == WheelStatus.DONE)
                        .findFirst())
                .orElse(null);
        table = tables.show(WheelTasksTable.of(language.texts(), today), shown.tasks());
    }

    /** Done today, by whoever says so. */
    public String markDone(WheelLine line) {
        WheelEntry entry = line.entry();
        markWheelTask.done(entry.taskId(), entry.year(), shown.today(), "");
        return here(entry.year()) + "&done=" + entry.taskId();
    }

    /** Not done after all. */
    public String undo() {
        WheelEntry entry = justDone.entry();
        markWheelTask.undo(entry.taskId(), entry.year());
        pageMessages.done("board.wheel.undone", entry.title(), Integer.toString(entry.year()));
        return here(entry.year());
    }

    public String layOut() {
        pageMessages.done("board.wheel.laidOut", layOutWheel.layOut());
        return here(shown.year());
    }

    private static String here(int year) {
        return "/board/wheel?faces-redirect=true&year=" + year;
    }

    /** How many should have been done already. */
    public long getOverdue() {
        return shown.pressing().stream()
                .filter(line -> line.entry().status() == WheelStatus.OVERDUE)
                .count();
    }

    public WheelYear getShown() {
        return shown;
    }

    public List<WheelMonth> getMonths() {
        return months;
    }

    /** What was marked a moment ago, to be taken back at once; null when nothing was. */
    public WheelLine getJustDone() {
        return justDone;
    }

    public TableView getTable() {
        return table;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String newYear) {
        year = newYear;
    }

    public String getDone() {
        return done;
    }

    public void setDone(String newDone) {
        done = newDone;
    }
}
