package se.tross.insats.tertial;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.tross.insats.Insats;
import se.tross.insats.InsatsRefusal;
import se.tross.insats.InsatsStage;
import se.tross.insats.InsatsTerms;
import se.tross.insats.ReportRefusal.ReportNotOwed;
import se.tross.insats.ReportRefusal.TertialNotOver;
import se.tross.shared.time.FinancialYear;
import se.tross.shared.time.Period;
import se.tross.shared.time.Tertial;

/**
 * Which reports an insats owes (M15). The first that is asked for is that of the latest tertial that is over: what came before
 * Tross was reported elsewhere. From then on none is left out, unless it is more than a year old.
 *
 * @param insats which insats
 * @param asked those that have been asked for
 * @param daysAfter how many days after the end of a tertial its report is due
 */
public record OwedReports(Insats insats, List<ReportDue> asked, int daysAfter) {

    public OwedReports {
        asked = List.copyOf(asked);
    }

    /** When it was and is under way; empty before its first day is known, and for what never ran. */
    public Optional<Period> running() {
        InsatsTerms terms = insats.terms();
        boolean runs = insats.stage() == InsatsStage.RUNNING || insats.stage() == InsatsStage.FINAL_REPORT;
        if (!runs) {
            return Optional.empty();
        }
        LocalDate from = terms.startsOn() == null ? insats.stageSince() : terms.startsOn();
        LocalDate to = insats.stage() == InsatsStage.FINAL_REPORT ? insats.stageSince() : terms.endsOn();
        return Optional.of(new Period(from, to != null && to.isBefore(from) ? from : to));
    }

    /** Those that are to be asked for now, in order of time. */
    public List<ReportDue> toAsk(LocalDate today) {
        List<ReportDue> owed =
                running().map(period -> ReportDue.of(period, today, daysAfter)).orElse(List.of());
        LocalDate since = asked.stream()
                .map(OwedReports::end)
                .max(Comparator.naturalOrder())
                .or(() -> owed.stream().map(OwedReports::end).max(Comparator.naturalOrder()))
                .orElse(today);
        return owed.stream()
                .filter(due -> !end(due).isBefore(since) && !end(due).isBefore(today.minusYears(1)))
                .filter(due -> asked.stream().noneMatch(one -> isSame(one, due)))
                .toList();
    }

    /** Those that could be asked for by hand, the latest first: of every tertial that is over in which it was under way. */
    public List<ReportDue> askable(LocalDate today) {
        return running().map(period -> ReportDue.of(period, today, daysAfter)).orElse(List.of()).stream()
                .filter(due -> asked.stream().noneMatch(one -> isSame(one, due)))
                .sorted(Comparator.comparing(OwedReports::end).reversed())
                .toList();
    }

    /** Why a report of a tertial cannot be asked for; empty when it can. One that is asked for already can. */
    public List<InsatsRefusal> refusals(FinancialYear year, Tertial tertial, LocalDate today) {
        Period third = tertial.in(year);
        if (running().filter(third::overlaps).isEmpty()) {
            return List.of(new ReportNotOwed());
        }
        return third.to().isBefore(today) ? List.of() : List.of(new TertialNotOver(third.to()));
    }

    /** The report of a tertial, with its last day. */
    public ReportDue of(FinancialYear year, Tertial tertial) {
        return new ReportDue(year, tertial, tertial.in(year).to().plusDays(daysAfter));
    }

    private static LocalDate end(ReportDue due) {
        return due.tertial().in(due.year()).to();
    }

    private static boolean isSame(ReportDue one, ReportDue other) {
        return one.year().equals(other.year()) && one.tertial() == other.tertial();
    }
}
