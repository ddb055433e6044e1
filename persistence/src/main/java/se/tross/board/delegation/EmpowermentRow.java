package se.tross.board.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.shared.time.Period;

/**
 * Whom the board lets decide what cannot wait.
 *
 * @param id the empowerment
 * @param version to be given back when it is ended
 * @param person who
 * @param paragraph the § in which the board decided so
 * @param decidedOn the day of that meeting
 * @param validity from when to when
 */
public record EmpowermentRow(
        long id, long version, UrgentPerson person, String paragraph, LocalDate decidedOn, Period validity)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
