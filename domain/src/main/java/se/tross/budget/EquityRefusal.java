package se.tross.budget;

import se.tross.shared.money.Money;
import se.tross.shared.refusal.Beside;
import se.tross.shared.time.Period;

/** What equity, its ladder and the definition of what is disposable are refused for, in order of precedence (M2, M3). */
public sealed interface EquityRefusal extends BudgetRefusal {

    /** Opening equity names where it comes from. */
    @Beside("openingEquitySource")
    record EquitySourceMissing() implements EquityRefusal {}

    /** More than any förbund has. */
    @Beside("openingEquity")
    record EquityTooLarge(Money most) implements EquityRefusal {}

    /** The last day lies before the first. */
    @Beside("validTo")
    record ValidityEndsBeforeItBegins() implements EquityRefusal {}

    /** What is dated begins on a day. */
    @Beside("validFrom")
    record ValidityBeginMissing() implements EquityRefusal {}

    /** A ladder and a definition name the document that they come from. */
    @Beside("source")
    record RuleSourceMissing() implements EquityRefusal {}

    /** A step says how much is reasonable: in per cent, as an amount, or both. */
    @Beside("maxPercent")
    record StepWithoutMost() implements EquityRefusal {}

    /** A per cent that cannot be reasonable. */
    @Beside("maxPercent")
    record StepPercentOutOfRange(int most) implements EquityRefusal {}

    /** Amounts of a step are zero or more, and the upper lies above the lower. */
    @Beside("below")
    record StepAmountsNotInOrder() implements EquityRefusal {}

    /** Two steps cannot be for the same contributions on one day. */
    @Beside("validFrom")
    record StepOverlaps(Period other) implements EquityRefusal {
        @Override
        public Object[] args() {
            return new Object[] {
                other.from(),
                other.end().map(Object::toString).orElse(""),
                other.end().isPresent() ? 1 : 0
            };
        }
    }

    /** A definition has at least one term. */
    @Beside("terms")
    record DefinitionEmpty() implements EquityRefusal {}

    /** Two definitions cannot apply on one day. */
    @Beside("validFrom")
    record DefinitionOverlaps(Period other) implements EquityRefusal {
        @Override
        public Object[] args() {
            return new Object[] {
                other.from(),
                other.end().map(Object::toString).orElse(""),
                other.end().isPresent() ? 1 : 0
            };
        }
    }

    /** A removed step or definition lies no more in the bin. */
    record SettingIsGone() implements EquityRefusal {}

    /** A slider that cannot be followed. */
    @Beside("slider")
    record SliderOutOfRange(int least, int most) implements EquityRefusal {}
}
