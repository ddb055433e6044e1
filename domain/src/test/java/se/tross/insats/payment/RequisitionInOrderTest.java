package se.tross.insats.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tross.insats.PaymentRefusal.AgreementNotSigned;
import se.tross.insats.PaymentRefusal.ExceedsTotal;
import se.tross.insats.PaymentRefusal.ExceedsYear;
import se.tross.insats.PaymentRefusal.OutsidePeriod;
import se.tross.insats.PaymentRefusal.ReportMissing;
import se.tross.insats.PaymentRefusal.RequisitionNotPositive;
import se.tross.insats.PaymentRefusal.SamePersonTwice;
import se.tross.shared.money.Money;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/** M8: VÄXA has 1 960 000 kr for 2018 and nothing after; 1 460 000 kr is asked for already. */
class RequisitionInOrderTest {

    private static final FinancialYear YEAR = new FinancialYear(2018);
    private static final Period GRANTED = new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
    private static final Period AUTUMN = new Period(LocalDate.of(2018, 9, 1), LocalDate.of(2018, 12, 31));
    private static final Money LEFT = Money.ofKronor(500_000);
    private static final Money ORE = Money.ofOre(1);
    private static final LocalDate DUE = LocalDate.of(2018, 9, 30);

    private static PaymentRoom room(boolean signed, LocalDate missing, boolean stops) {
        Map<FinancialYear, Money> granted = Map.of(YEAR, Money.ofKronor(1_960_000));
        return new PaymentRoom(
                granted, Map.of(YEAR, Money.ofKronor(1_460_000)), signed ? granted : Map.of(), GRANTED, missing, stops);
    }

    private static RequisitionRules rules() {
        return new RequisitionRules(room(true, null, true));
    }

    private static RequisitionTerms asked(Money amount) {
        return new RequisitionTerms(YEAR, AUTUMN, amount);
    }

    @Test
    void allThatIsLeftMayBeAskedFor() {
        assertThat(rules().refusals(asked(LEFT))).isEmpty();
        assertThat(rules().refusals(asked(LEFT.minus(ORE)))).isEmpty();
    }

    @Test
    void oneOreTooMuchIsTooMuch() {
        assertThat(rules().refusals(asked(LEFT.plus(ORE))))
                .containsExactly(new ExceedsYear(YEAR, LEFT, ORE), new ExceedsTotal(LEFT, ORE));
    }

    @Test
    void aYearWithoutAGrantHasNothingLeft() {
        FinancialYear next = YEAR.plusYears(1);
        RequisitionTerms terms = new RequisitionTerms(
                next, new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 1, 31)), Money.ofKronor(1));
        assertThat(rules().refusals(terms))
                .containsExactly(new ExceedsYear(next, Money.ZERO, Money.ofKronor(1)), new OutsidePeriod(GRANTED));
    }

    @Test
    void anotherYearsMoneyDoesNotMakeItMore() {
        FinancialYear next = YEAR.plusYears(1);
        PaymentRoom room = new PaymentRoom(
                Map.of(YEAR, Money.ofKronor(100), next, Money.ofKronor(50)),
                Map.of(),
                Map.of(YEAR, Money.ofKronor(100), next, Money.ofKronor(50)),
                new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31)),
                null,
                true);
        assertThat(new RequisitionRules(room).refusals(asked(Money.ofKronor(120))))
                .containsExactly(new ExceedsYear(YEAR, Money.ofKronor(100), Money.ofKronor(20)));
    }

    @Test
    void moreMoneyByALaterParagraphIsAskedForWhenItIsAgreedOnToo() {
        PaymentRoom room = new PaymentRoom(
                Map.of(YEAR, Money.ofKronor(150)),
                Map.of(YEAR, Money.ofKronor(70)),
                Map.of(YEAR, Money.ofKronor(100)),
                GRANTED,
                null,
                true);
        RequisitionRules rules = new RequisitionRules(room);
        assertThat(rules.refusals(asked(Money.ofKronor(30)))).isEmpty();
        assertThat(rules.refusals(asked(Money.ofKronor(30).plus(ORE)))).containsExactly(new AgreementNotSigned());
        assertThat(rules.refusals(asked(Money.ofKronor(80).plus(ORE))))
                .containsExactly(
                        new ExceedsYear(YEAR, Money.ofKronor(80), ORE),
                        new ExceedsTotal(Money.ofKronor(80), ORE),
                        new AgreementNotSigned());
    }

    @Test
    void everythingIsToldInTheOrderOfTheRule() {
        RequisitionTerms terms = new RequisitionTerms(YEAR, Period.from(LocalDate.of(2018, 9, 1)), LEFT.plus(ORE));
        assertThat(new RequisitionRules(room(false, DUE, true)).refusals(terms))
                .containsExactly(
                        new ExceedsYear(YEAR, LEFT, ORE),
                        new ExceedsTotal(LEFT, ORE),
                        new OutsidePeriod(GRANTED),
                        new AgreementNotSigned(),
                        new ReportMissing(DUE));
        assertThat(rules().refusals(asked(Money.ZERO))).containsExactly(new RequisitionNotPositive());
    }

    @Test
    void aMissingReportStopsOrWarnsAsTheForbundHasChosen() {
        RequisitionRules warns = new RequisitionRules(room(true, DUE, false));
        assertThat(warns.refusals(asked(LEFT))).isEmpty();
        assertThat(warns.warning()).hasValue(new ReportMissing(DUE));
        assertThat(rules().warning()).isEmpty();
    }

    @Test
    void fourEyesAttest() {
        Hand owner = new Hand("handlaggare", "Handläggaren", DUE);
        Hand clerk = new Hand("ekonom", "Ekonomen", DUE);
        Hand chief = new Hand("chef", "Förbundschefen", DUE);
        assertThat(RequisitionRules.refusalsOfAttest(owner, clerk, chief)).isEmpty();
        assertThat(RequisitionRules.refusalsOfAttest(owner, clerk, clerk))
                .containsExactly(new SamePersonTwice("Ekonomen"));
        assertThat(RequisitionRules.refusalsOfAttest(clerk, null, clerk))
                .containsExactly(new SamePersonTwice("Ekonomen"));
        assertThat(RequisitionRules.refusalsOfAttest(owner, clerk, new Hand("chef", "Ekonomen", DUE)))
                .as("two who are called the same are two")
                .isEmpty();
    }
}
