package se.tross.forbund.seat;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.refusal.Refusal;
import se.tross.shared.time.Period;

/**
 * The board of a day.
 *
 * @param day the day
 * @param seats in the order of their places
 * @param presidium chair and vice chairs, in the order in which they step in (L24)
 * @param findings what is to be seen to, the weightiest first; it blocks nothing (L21)
 * @param rotations the seats that go round
 * @param years how many years a mandate lasts (L23)
 * @param term the term that the day belongs to
 */
public record BoardOfDay(
        LocalDate day,
        List<BoardSeat> seats,
        List<BoardOfficer> presidium,
        List<Refusal> findings,
        List<Rotation> rotations,
        int years,
        Period term)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public BoardOfDay {
        seats = List.copyOf(seats);
        presidium = List.copyOf(presidium);
        findings = List.copyOf(findings);
        rotations = List.copyOf(rotations);
    }
}
