package se.tross.board.summons;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import se.tross.shared.access.Permission;
import se.tross.shared.error.PageMessages;
import se.tross.shared.frame.Demand;

/** The board's meetings in one's own calendar: {@code /board/calendar}. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SubscribeToCalendar subscribe;

    @Inject
    private Demand demand;

    @Inject
    private PageMessages messages;

    private Instant since;
    private String address;

    public void load() {
        demand.permission(Permission.BOARD_READ);
        since = subscribe.since().orElse(null);
    }

    /** Shows the new address on this page, the only time that it can be shown. */
    public void renew() {
        address = subscribe.renew();
        since = subscribe.since().orElse(null);
    }

    public String end() {
        subscribe.end();
        messages.done("board.calendar.ended");
        return "/board/calendar?faces-redirect=true";
    }

    /** When the present address was made; null without one. */
    public Instant getSince() {
        return since;
    }

    /** The new address; null when none has just been made. */
    public String getAddress() {
        return address;
    }
}
