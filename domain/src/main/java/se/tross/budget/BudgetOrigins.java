package se.tross.budget;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import se.tross.shared.money.Money;
import se.tross.shared.money.Percent;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.origin.Percentage;
import se.tross.shared.time.FinancialYear;

/**
 * The way of a budget's figures ("Talets väg"): the formula in words, the lines, the contribution plan, the decision. A
 * figure rests on all that it was computed from.
 */
final class BudgetOrigins {
    private static final int SHOWN_DECIMALS = 1;

    private final BudgetContent content;
    private final Origin decision;

    BudgetOrigins(BudgetContent content) {
        this.content = content;
        this.decision = content.decision() == null
                ? Origin.of(Kind.DECISION, "budget.origin.undecided")
                : Origin.of(
                        Kind.DECISION,
                        "budget.origin.decision",
                        content.decision().paragraph(),
                        content.decision().date());
    }

    /** One cell: as typed on its line, with the line's source and the decision. */
    Amount cell(BudgetRow row, FinancialYear year) {
        Origin typed = Origin.of(Kind.INPUT, "budget.origin.line", row.name(), year, row.in(year));
        return new Amount(
                row.in(year),
                row.terms().source().isEmpty()
                        ? typed.restingOn(decision)
                        : typed.restingOn(
                                Origin.of(
                                        Kind.SOURCE,
                                        "budget.origin.source",
                                        row.terms().source()),
                                decision));
    }

    /** The sum of lines; what is summed is named by the first argument. */
    Amount sum(String key, Serializable of, FinancialYear year, List<Amount> parts) {
        Money sum = Money.sum(parts.stream().map(Amount::money).toList());
        return new Amount(
                sum,
                Origin.of(Kind.FORMULA, key, of, year, parts.size(), sum)
                        .restingOn(parts.stream().map(Amount::origin).toList()));
    }

    /** Arithmetic on figures: the sentence gets the year, each figure and the result. */
    Amount formula(String key, FinancialYear year, Money result, Amount... inputs) {
        Serializable[] args = Stream.of(
                        Stream.<Serializable>of(year),
                        Stream.of(inputs).map(Amount::money),
                        Stream.<Serializable>of(result))
                .flatMap(part -> part)
                .toArray(Serializable[]::new);
        return new Amount(
                result,
                Origin.of(Kind.FORMULA, key, args)
                        .restingOn(Stream.of(inputs).map(Amount::origin).toList()));
    }

    Amount openingEquity() {
        Origin typed = Origin.of(Kind.INPUT, "budget.origin.openingEquity", content.year(), content.openingEquity());
        return new Amount(
                content.openingEquity(),
                content.openingEquitySource().isEmpty()
                        ? typed.restingOn(decision)
                        : typed.restingOn(
                                Origin.of(Kind.SOURCE, "budget.origin.source", content.openingEquitySource()),
                                decision));
    }

    /** In per cent of the contributions with one decimal, half up; null without contributions. */
    Percentage ofContributions(Amount part, Amount contributions) {
        if (contributions.money().isZero()) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(part.money().ore())
                .movePointRight(2)
                .divide(BigDecimal.valueOf(contributions.money().ore()), SHOWN_DECIMALS, RoundingMode.HALF_UP);
        return new Percentage(
                percent,
                Origin.of(
                                Kind.FORMULA,
                                "budget.origin.percentOfContributions",
                                part.money(),
                                new Percent(percent, SHOWN_DECIMALS),
                                contributions.money())
                        .restingOn(part.origin(), contributions.origin()),
                SHOWN_DECIMALS);
    }

    /** The most equity that the ladder calls reasonable; null when no step applies. */
    Amount recommended(FinancialYear year, Amount contributions) {
        return EquityStepTerms.applying(content.steps(), year.firstDay(), contributions.money())
                .map(step -> {
                    Money most = step.most(contributions.money());
                    Origin source = Origin.of(
                            Kind.SOURCE, "budget.origin.step", step.validity().from(), step.from(), step.source());
                    return new Amount(
                            most,
                            Origin.of(Kind.RULE, "budget.origin.recommended", year, contributions.money(), most)
                                    .restingOn(source, contributions.origin()));
                })
                .orElse(null);
    }

    /** A term of the definition of what is disposable, with its sign. */
    Origin term(DisposableTerm term, Amount amount) {
        return Origin.of(Kind.FORMULA, "budget.origin.term", term, amount.money())
                .restingOn(amount.origin());
    }
}
