package se.tross.insats.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.tross.budget.BudgetDecision;
import se.tross.insats.grant.YearAmount;
import se.tross.shared.money.Money;
import se.tross.shared.origin.Amount;
import se.tross.shared.origin.Origin;
import se.tross.shared.origin.Origin.Kind;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;

/**
 * Everything that the money of an insats rests on.
 *
 * @param endsOn the insats' own last day, which may be moved without money; null until further notice
 * @param grants what the board has granted, in order of time
 * @param amounts of the grants
 * @param agreed the grants whose agreements are signed
 * @param requisitions by number, those that were sent back too
 * @param unused what was repaid and carried, in order of time
 * @param reportMissingSince when the latest report was due that has not come; null when all have come
 * @param reportStops whether that stops a payment
 */
public record InsatsMoney(
        LocalDate endsOn,
        List<Granted> grants,
        List<GrantedAmount> amounts,
        List<Long> agreed,
        List<RequisitionOverview> requisitions,
        List<UnusedTerms> unused,
        LocalDate reportMissingSince,
        boolean reportStops)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A grant. @param id the grant @param decision its § @param startsOn first day @param endsOn last day; null for none */
    public record Granted(long id, BudgetDecision decision, LocalDate startsOn, LocalDate endsOn)
            implements Serializable {}

    /** What a grant gives in a year. @param grantId the grant @param amount how much */
    public record GrantedAmount(long grantId, YearAmount amount) implements Serializable {}

    public InsatsMoney {
        grants = List.copyOf(grants);
        amounts = List.copyOf(amounts);
        agreed = List.copyOf(agreed);
        requisitions = List.copyOf(requisitions);
        unused = List.copyOf(unused);
    }

    public boolean isSigned() {
        return !agreed.isEmpty();
    }

    /**
     * The days that money is asked for: from the first granted day to the last granted day or the insats' own, whichever is later.
     * Empty while nothing is granted.
     */
    public Optional<Period> period() {
        return grants.stream()
                .map(Granted::startsOn)
                .min(Comparator.naturalOrder())
                .map(first -> new Period(first, lastDay(first)));
    }

    private LocalDate lastDay(LocalDate first) {
        if (endsOn == null || grants.stream().anyMatch(grant -> grant.endsOn() == null)) {
            return null;
        }
        return Stream.concat(Stream.of(first, endsOn), grants.stream().map(Granted::endsOn))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The years that something is said of, in order. */
    public List<YearMoney> years() {
        SortedSet<FinancialYear> years = new TreeSet<>();
        amounts.forEach(one -> years.add(one.amount().year()));
        requisitions.forEach(one -> years.add(one.terms().year()));
        unused.stream()
                .filter(one -> one.kind() == UnusedKind.CARRIED)
                .forEach(one -> years.add(one.year().plusYears(1)));
        return years.stream().map(this::of).toList();
    }

    public YearMoney of(FinancialYear year) {
        return new YearMoney(
                year,
                decided(year),
                carried(year),
                Money.sum(of(year, one -> agreed.contains(one.grantId()))
                        .map(one -> one.amount().amount())
                        .toList()),
                asked(year, RequisitionStatus::takesMoney),
                asked(year, status -> status == RequisitionStatus.PAID),
                unused(year.year(), UnusedKind.REPAID));
    }

    /** What is left of what is granted, without one requisition. @param besides its id; 0 for none */
    public PaymentRoom room(long besides) {
        Map<FinancialYear, Money> granted = new HashMap<>();
        Map<FinancialYear, Money> asked = new HashMap<>();
        Map<FinancialYear, Money> covered = new HashMap<>();
        for (YearMoney year : years()) {
            granted.put(year.year(), year.available());
            if (isSigned()) {
                covered.put(year.year(), year.agreed().plus(year.carried()));
            }
        }
        requisitions.stream()
                .filter(one -> one.id() != besides && one.status().takesMoney())
                .forEach(one -> asked.merge(one.terms().year(), one.terms().amount(), Money::plus));
        return new PaymentRoom(granted, asked, covered, period().orElseThrow(), reportMissingSince, reportStops);
    }

    /** The §§ that granted a year's money, in order of time. */
    public List<BudgetDecision> decisions(FinancialYear year) {
        return grants.stream()
                .filter(grant ->
                        of(year, one -> one.grantId() == grant.id()).findAny().isPresent())
                .map(Granted::decision)
                .toList();
    }

    private Amount decided(FinancialYear year) {
        Money sum = Money.sum(
                of(year, any -> true).map(one -> one.amount().amount()).toList());
        List<Origin> decisions = of(year, any -> true)
                .map(one -> grants.stream()
                        .filter(grant -> grant.id() == one.grantId())
                        .map(grant -> Origin.of(
                                Kind.DECISION,
                                "insats.origin.byParagraph",
                                one.amount().amount(),
                                grant.decision().paragraph(),
                                grant.decision().date()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return new Amount(
                sum, Origin.of(Kind.FORMULA, "insats.origin.decided", year, sum).restingOn(decisions));
    }

    private Stream<GrantedAmount> of(FinancialYear year, Predicate<GrantedAmount> which) {
        return amounts.stream().filter(one -> one.amount().year().equals(year)).filter(which);
    }

    private Money carried(FinancialYear year) {
        return unused(year.year() - 1, UnusedKind.CARRIED).minus(unused(year.year(), UnusedKind.CARRIED));
    }

    private Money unused(int year, UnusedKind kind) {
        return Money.sum(unused.stream()
                .filter(one -> one.kind() == kind && one.year().year() == year)
                .map(UnusedTerms::amount)
                .toList());
    }

    private Money asked(FinancialYear year, Predicate<RequisitionStatus> which) {
        return Money.sum(requisitions.stream()
                .filter(one -> one.terms().year().equals(year) && which.test(one.status()))
                .map(one -> one.terms().amount())
                .toList());
    }
}
