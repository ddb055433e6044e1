package se.tross.forbund.seat;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.forbund.AddressDay;
import se.tross.shared.error.PageMessages;

/** The board of a day: {@code /forbund/board?day=2018-03-16}. */
@Named
@ViewScoped
public class BoardOfDayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private BoardOverviews boardOverviews;

    @Inject
    private PageMessages pageMessages;

    @Inject
    private Clock clock;

    private String day;

    private boolean today;
    private BoardOfDay board;

    public void load() {
        LocalDate now = LocalDate.now(clock);
        AddressDay wanted = AddressDay.read(day, now);
        pageMessages.refuse(wanted.refusals());
        board = boardOverviews.board(wanted.day());
        today = wanted.day().equals(now);
    }

    public boolean isToday() {
        return today;
    }

    public BoardOfDay getBoard() {
        return board;
    }

    public int getYear() {
        return board.day().getYear();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String newDay) {
        day = newDay;
    }
}
