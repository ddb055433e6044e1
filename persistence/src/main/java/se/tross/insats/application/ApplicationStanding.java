package se.tross.insats.application;

import java.io.Serializable;
import java.time.LocalDate;
import se.tross.insats.InsatsStage;

/**
 * How far an application has come, and who is waited for.
 *
 * @param since when it came so far
 * @param until when who has it is to be done; null where nobody is waited for
 * @param stage of its insats; null while it is not in the register
 * @param done how many of the five steps are done; null where nobody has counted
 */
public record ApplicationStanding(
        ApplicationState state, LocalDate since, LocalDate until, InsatsStage stage, Integer done)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** As it stands. @param done null where nobody has counted */
    public static ApplicationStanding of(Application application, InsatsStage stage, Integer done) {
        return new ApplicationStanding(
                application.state(), application.stateSince(), application.awaitedUntil(), stage, done);
    }
}
