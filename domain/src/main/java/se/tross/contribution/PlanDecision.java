package se.tross.contribution;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The decision that a plan rests on: a § of the board's adjusted minutes.
 *
 * @param paragraph such as § 34
 * @param date the day of the meeting
 */
public record PlanDecision(String paragraph, LocalDate date) implements Serializable {
    private static final long serialVersionUID = 1L;
}
