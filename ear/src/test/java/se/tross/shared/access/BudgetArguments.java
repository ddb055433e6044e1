package se.tross.shared.access;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tross.budget.BudgetDecision;
import se.tross.budget.Cell;
import se.tross.budget.DisposableTerm;
import se.tross.budget.EquityStepTerms;
import se.tross.budget.LineKind;
import se.tross.budget.LineTerms;
import se.tross.budget.OpeningEquity;
import se.tross.budget.entry.NewLine;
import se.tross.budget.equity.DefinitionTerms;
import se.tross.budget.reallocation.Move;
import se.tross.shared.harness.Travels;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** What budget use cases take besides ids: values that get as far as the database, and that name the id they are about. */
@Travels
final class BudgetArguments {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final Money KRONA = Money.ofKronor(1);
    private static final Period ALWAYS = Period.from(LocalDate.of(2004, 1, 1));

    private BudgetArguments() {}

    /** Empty for what is no value of the budget. */
    static Optional<Object> of(Type type, long id) {
        LineTerms line = LineTerms.of(LineKind.INSATS, "Provrad", id);
        Map<Type, Object> values = Map.ofEntries(
                Map.entry(Money.class, KRONA),
                Map.entry(BigDecimal.class, BigDecimal.ONE),
                Map.entry(LineTerms.class, line),
                Map.entry(OpeningEquity.class, new OpeningEquity(KRONA, "Prov")),
                Map.entry(BudgetDecision.class, new BudgetDecision("§ 1", LocalDate.of(2018, 1, 1))),
                Map.entry(Move.class, new Move(id, id + 1, YEAR, KRONA, "Prov")),
                Map.entry(EquityStepTerms.class, new EquityStepTerms(ALWAYS, KRONA, null, null, KRONA, "Prov")),
                Map.entry(
                        DefinitionTerms.class,
                        new DefinitionTerms(ALWAYS, EnumSet.allOf(DisposableTerm.class), "", "Prov")),
                Map.entry(Cell.class, new Cell(id, YEAR, Money.ZERO, KRONA)),
                Map.entry(NewLine.class, new NewLine(line, Map.of(YEAR, KRONA))));
        if (type instanceof ParameterizedType many && many.getRawType() == List.class) {
            return Optional.ofNullable(values.get(many.getActualTypeArguments()[0]))
                    .map(List::of);
        }
        return Optional.ofNullable(values.get(type));
    }
}
