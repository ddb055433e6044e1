package se.tross.budget.setting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tross.budget.DisposableTerm;
import se.tross.budget.EquityStepTerms;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.budget.equity.DisposableDefinition;
import se.tross.budget.equity.EquityStep;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;
import se.tross.shared.trail.Bin;
import se.tross.shared.trail.RemovedRow;

/** The steps and definitions in the bin, with what they said. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SettingsBin {

    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";
    private static final String SOURCE = "source";

    private static final String[] STEP = {
        FROM, TO, SOURCE, "from_contributions_ore", "to_contributions_ore", "max_percent", "max_ore"
    };

    private static final String[] DEFINITION = {FROM, TO, SOURCE, "terms", "paragraph"};

    @Inject
    private Bin bin;

    public List<RemovedSetting<EquityStepTerms>> steps() {
        return bin.all(EquityStep.class, STEP).stream()
                .map(row -> new RemovedSetting<>(row, step(row)))
                .toList();
    }

    public List<RemovedSetting<DefinitionTerms>> definitions() {
        return bin.all(DisposableDefinition.class, DEFINITION).stream()
                .map(row -> new RemovedSetting<>(row, definition(row)))
                .toList();
    }

    /** One; empty when it lies no more in the bin. */
    public Optional<RemovedSetting<EquityStepTerms>> step(long id) {
        return bin.one(EquityStep.class, id, STEP).map(row -> new RemovedSetting<>(row, step(row)));
    }

    /** One; empty when it lies no more in the bin. */
    public Optional<RemovedSetting<DefinitionTerms>> definition(long id) {
        return bin.one(DisposableDefinition.class, id, DEFINITION)
                .map(row -> new RemovedSetting<>(row, definition(row)));
    }

    private static EquityStepTerms step(RemovedRow row) {
        String percent = row.text("max_percent");
        return new EquityStepTerms(
                validity(row),
                money(row.text("from_contributions_ore")),
                money(row.text("to_contributions_ore")),
                percent == null ? null : new BigDecimal(percent),
                money(row.text("max_ore")),
                row.text(SOURCE));
    }

    private static DefinitionTerms definition(RemovedRow row) {
        Set<DisposableTerm> terms = Stream.of(row.text("terms").split(","))
                .map(DisposableTerm::valueOf)
                .collect(Collectors.toSet());
        return new DefinitionTerms(validity(row), terms, row.text("paragraph"), row.text(SOURCE));
    }

    private static Period validity(RemovedRow row) {
        String to = row.text(TO);
        return new Period(LocalDate.parse(row.text(FROM)), to == null ? null : LocalDate.parse(to));
    }

    private static Money money(String ore) {
        return ore == null ? null : Money.ofOre(Long.parseLong(ore));
    }
}
