package se.tross.board.wheel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.trail.History;
import se.tross.shared.trail.HistoryPage;

/** One task of the year wheel, year by year: {@code /board/wheel-task?id=}. */
@Named
@ViewScoped
public class WheelTaskPage extends OneWheelTaskPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeWheelTask changeWheelTask;

    @Inject
    private MarkWheelTask markWheelTask;

    @Inject
    private History history;

    @Inject
    private Clock clock;

    private HistoryPage histories;

    public void load() {
        loadOverview();
        histories = history.of("board_wheel_task", recordId(), 0);
    }

    public String retire() {
        changeWheelTask.retire(recordId(), getOverview().version());
        return done("board.wheel.retire.done", getTitle());
    }

    public String takeUp() {
        changeWheelTask.takeUp(recordId(), getOverview().version());
        return done("board.wheel.takeUp.done", getTitle());
    }

    public String undo(WheelLine line) {
        markWheelTask.undo(recordId(), line.entry().year());
        return done(
                "board.wheel.undone", getTitle(), Integer.toString(line.entry().year()));
    }

    /** What is yet to come is not done before its year. */
    public boolean mayBeDone(WheelLine line) {
        return line.entry().status() != WheelStatus.DONE
                && line.entry().year() <= getToday().getYear();
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public HistoryPage getHistory() {
        return histories;
    }
}
