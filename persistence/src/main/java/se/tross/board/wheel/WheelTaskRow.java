package se.tross.board.wheel;

import java.io.Serializable;
import java.time.MonthDay;

/**
 * A task as a list shows it.
 *
 * @param id the task
 * @param terms the task
 * @param day the day of the year that it is due on, as the charter of today has it
 * @param person the name of the person who does it; empty when a role does
 * @param retired whether nobody has to do it any more
 * @param next what is to be done first; null when nothing is
 */
public record WheelTaskRow(long id, WheelTerms terms, MonthDay day, String person, boolean retired, WheelEntry next)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
