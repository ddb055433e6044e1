package se.tross.forbund;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.forbund.ForbundRefusal.PartyMissing;

/**
 * What waits to be done about the förbund itself.
 *
 * @param missing the parties that have no member today or at the turn of the year, with the day (L3)
 * @param ending the settings whose value ends within the coming half year with nothing after it, soonest first
 * @param charterEmpty whether nothing of the förbundsordning has been entered at all
 */
public record ForbundTodo(List<PartyMissing> missing, List<Ending> ending, boolean charterEmpty)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public ForbundTodo {
        missing = List.copyOf(missing);
        ending = List.copyOf(ending);
    }

    /**
     * A setting that is about to be without a value.
     *
     * @param setting the setting
     * @param lastDay the last day of its value
     */
    public record Ending(CharterSetting setting, LocalDate lastDay) implements Serializable {
        private static final long serialVersionUID = 1L;
    }
}
