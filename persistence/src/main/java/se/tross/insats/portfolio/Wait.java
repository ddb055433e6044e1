package se.tross.insats.portfolio;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Whom or what an insats waits for, so that its status says it: "Väntar på beredningsgruppen, senast 12 mars".
 *
 * @param insatsId the insats
 * @param key of the text in the bundle of the pages, such as {@code insats.wait.group}
 * @param args what its places are filled with
 * @param by the last day; null where none is set
 */
public record Wait(long insatsId, String key, List<Serializable> args, LocalDate by) implements Serializable {

    public Wait {
        args = List.copyOf(args);
    }

    public boolean isLate(LocalDate today) {
        return by != null && by.isBefore(today);
    }
}
