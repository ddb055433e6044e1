package se.tross.insats.application;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An application in a list.
 *
 * @param id the application
 * @param title what its insats is called
 * @param insatsId its insats; null while it is not in the register
 * @param handedInOn for the first time; null before
 */
public record ApplicationOverview(
        long id, String title, Long insatsId, LocalDate handedInOn, ApplicationStanding standing)
        implements Serializable {
    private static final long serialVersionUID = 1L;
}
