package se.tross.contribution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.Strand;
import se.tross.shared.origin.Amount;
import se.tross.shared.time.FinancialYear;

/**
 * Years side by side, usually three: what each member pays in each, and how that differs from the year before.
 *
 * @param years in order of time
 * @param rows one for each that pays in any of the years, in charter order
 * @param strands the same for the three strands, in the law's order
 * @param total the same for all together
 */
public record YearsCompared(List<FinancialYear> years, List<MemberRow> rows, List<StrandRow> strands, List<Cell> total)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** One member through the years; a cell for each year. */
    public record MemberRow(RegisteredMember member, List<Cell> cells) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** One strand through the years; a cell for each year. */
    public record StrandRow(Strand strand, List<Cell> cells) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * One year's amount.
     *
     * @param amount null when the member does not pay that year
     * @param change against the year before in the list; null for the first year, and when it did not pay then
     */
    public record Cell(Amount amount, Change change) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Puts years beside each other.
     *
     * @param members every member that paid in any of them, as known today
     * @param computations what was computed or decided, by year in order of time
     */
    public static YearsCompared of(
            Collection<RegisteredMember> members, Map<FinancialYear, ContributionComputation> computations) {
        List<FinancialYear> years = computations.keySet().stream().sorted().toList();
        List<ContributionComputation> inOrder =
                years.stream().map(computations::get).toList();
        List<MemberRow> rows = members.stream()
                .filter(member ->
                        inOrder.stream().anyMatch(one -> one.of(member.id()).isPresent()))
                .sorted(RegisteredMember.CHARTER_ORDER)
                .map(member -> new MemberRow(
                        member,
                        cells(
                                inOrder,
                                one -> one.of(member.id())
                                        .map(ComputedContribution::amount)
                                        .orElse(null))))
                .toList();
        List<StrandRow> strands = List.of(Strand.values()).stream()
                .map(strand -> new StrandRow(strand, cells(inOrder, one -> one.of(strand))))
                .toList();
        return new YearsCompared(years, rows, strands, cells(inOrder, ContributionComputation::total));
    }

    private static List<Cell> cells(
            List<ContributionComputation> years, Function<ContributionComputation, Amount> amountOf) {
        List<Cell> cells = new ArrayList<>();
        Amount before = null;
        for (ContributionComputation year : years) {
            Amount amount = amountOf.apply(year);
            Change change = before == null || amount == null ? null : Change.between(before, amount);
            cells.add(new Cell(amount, change));
            before = amount;
        }
        return cells;
    }
}
