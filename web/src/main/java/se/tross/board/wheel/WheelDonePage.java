package se.tross.board.wheel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.Permission;
import se.tross.shared.frame.AddressParts;
import se.tross.shared.frame.Demand;
import se.tross.shared.refusal.Refused;

/** A task was done on another day than today, or with something to remember: {@code /board/wheel-done?id=&year=}. */
@Named
@ViewScoped
public class WheelDonePage extends OneWheelTaskPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private MarkWheelTask markWheelTask;

    @Inject
    private Demand demand;

    @Inject
    private Clock clock;

    private String year;
    private WheelLine line;
    private LocalDate doneOn;
    private String note;

    public void load() {
        demand.permission(Permission.BOARD_WHEEL_EDIT);
        loadOverview();
        int wanted = AddressParts.year(year).year();
        line = getOverview().years().stream()
                .filter(one -> one.entry().year() == wanted)
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        doneOn = LocalDate.now(clock);
    }

    public String mark() {
        markWheelTask.done(recordId(), line.entry().year(), doneOn, note);
        return done("board.wheel.marked", getTitle(), doneOn);
    }

    public WheelLine getLine() {
        return line;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String newYear) {
        year = newYear;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate newDoneOn) {
        doneOn = newDoneOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String newNote) {
        note = newNote;
    }
}
