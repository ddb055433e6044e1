package se.tross.budget.setting;

import java.io.Serializable;
import java.util.List;
import se.tross.budget.EquityStepTerms;
import se.tross.budget.equity.DefinitionTerms;

/**
 * The bin of what the förbund sets for its budgets, the latest first.
 *
 * @param steps of the ladder
 * @param definitions of what is free for new insatser
 */
public record RemovedSettings(
        List<RemovedSetting<EquityStepTerms>> steps, List<RemovedSetting<DefinitionTerms>> definitions)
        implements Serializable {

    /** The bin of somebody who may take nothing back. */
    public static final RemovedSettings NONE = new RemovedSettings(List.of(), List.of());

    public RemovedSettings {
        steps = List.copyOf(steps);
        definitions = List.copyOf(definitions);
    }
}
