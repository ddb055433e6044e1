package se.tross.forbund.seat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.tross.shared.frame.Language;
import se.tross.shared.time.Period;

/** Who sits on the board and why, in words. */
@Named
@RequestScoped
public class BoardWords {

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    /** The name, or what stands in its place. */
    public String name(BoardPerson person) {
        return person.hidden() ? language.texts().text(HiddenIdentity.PROTECTED) : person.name();
    }

    /** Why somebody stands in there: "nästa i turordningen 2019", "ersättare 1". */
    public String why(BoardPerson person, BoardSeat seat, BoardPerson first, int year) {
        if (!seat.rotating() || person.turnYear() == year) {
            return text("forbund.board.deputy", person.deputyOrder());
        }
        return text(
                person.equals(first) ? "forbund.board.next" : "forbund.board.turn",
                Integer.toString(person.turnYear()));
    }

    /** "ledamot", or which deputy. */
    public String role(BoardPerson person) {
        return person.role() == MandateRole.ORDINARY
                ? language.texts().text(person.role())
                : text("forbund.board.deputy", person.deputyOrder());
    }

    /** Until when; nothing is said of what lasts until further notice. */
    public String until(Period validity) {
        return validity.end().map(last -> text("forbund.board.until", last)).orElse(text("forbund.board.untilFurther"));
    }

    /** past, now or planned. */
    public String when(Period validity) {
        LocalDate today = LocalDate.now(clock);
        if (validity.from().isAfter(today)) {
            return "planned";
        }
        return validity.contains(today) ? "now" : "past";
    }

    private String text(String key, Object... args) {
        return language.texts().text(key, args);
    }
}
