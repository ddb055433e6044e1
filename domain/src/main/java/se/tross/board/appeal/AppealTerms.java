package se.tross.board.appeal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.tross.board.AppealRefusal.AppealAnsweredBeforeItCame;
import se.tross.board.AppealRefusal.AppealCourtMissing;
import se.tross.board.AppealRefusal.AppealDayImpossible;
import se.tross.board.AppealRefusal.AppealDayMissing;
import se.tross.board.AppealRefusal.AppealForwardedBeforeItCame;
import se.tross.board.AppealRefusal.AppealOutcomeDayMissing;
import se.tross.board.AppealRefusal.AppealOutcomeMissing;
import se.tross.board.AppealRefusal.AppellantMissing;
import se.tross.board.BoardRefusal;
import se.tross.board.Wording;

/**
 * An appeal of a decision (laglighetsprövning, L40) as far as it is known.
 *
 * @param received the day that it came to the förbund, or that the court's letter about it did
 * @param appellant who appeals
 * @param forwarded the day that the förbund sent it on to the court; null where it did not, or not yet
 * @param reachedCourt the day that it reached the court, which decides whether it is in time (B16); null when not known
 * @param court which; may be empty until it is known
 * @param caseNumber the court's number; may be empty
 * @param stayed whether the court has said that the decision is not carried out meanwhile (inhibition)
 * @param outcome what the court came to in the end; null before
 * @param outcomeOn the day of that; null before
 */
public record AppealTerms(
        LocalDate received,
        Appellant appellant,
        LocalDate forwarded,
        LocalDate reachedCourt,
        String court,
        String caseNumber,
        boolean stayed,
        AppealOutcome outcome,
        LocalDate outcomeOn)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public AppealTerms {
        court = Wording.plain(court);
        caseNumber = Wording.plain(caseNumber);
    }

    /** One that has just come, and nothing has happened to. */
    public static AppealTerms came(LocalDate received, Appellant appellant) {
        return new AppealTerms(received, appellant, null, null, "", "", false, null, null);
    }

    /** The same when the court has answered. */
    public AppealTerms answered(AppealOutcome answer, LocalDate day) {
        return new AppealTerms(received, appellant, forwarded, reachedCourt, court, caseNumber, stayed, answer, day);
    }

    /**
     * Why it cannot be registered so, the weightiest first; empty when it can.
     *
     * @param decided the day of the decision
     */
    public List<BoardRefusal> refusals(LocalDate decided, LocalDate today) {
        List<BoardRefusal> refusals = new ArrayList<>();
        Wording.refusalOfOptional("court", court, Wording.LINE).ifPresent(refusals::add);
        Wording.refusalOfOptional("caseNumber", caseNumber, Wording.LINE).ifPresent(refusals::add);
        if (received == null) {
            refusals.add(new AppealDayMissing());
        }
        refuseDays(decided, today, refusals);
        if (appellant == null) {
            refusals.add(new AppellantMissing());
        }
        if (received != null && forwarded != null && forwarded.isBefore(received)) {
            refusals.add(new AppealForwardedBeforeItCame(received));
        }
        if (stayed && court.isEmpty()) {
            refusals.add(new AppealCourtMissing());
        }
        refuseOutcome(refusals);
        refusals.sort(BoardRefusal.PRECEDENCE);
        return refusals;
    }

    private record Dated(String field, LocalDate day) {}

    private void refuseDays(LocalDate decided, LocalDate today, List<BoardRefusal> refusals) {
        Stream.of(
                        new Dated("received", received),
                        new Dated("forwarded", forwarded),
                        new Dated("reachedCourt", reachedCourt),
                        new Dated("outcomeOn", outcomeOn))
                .filter(one -> one.day() != null)
                .filter(one -> one.day().isBefore(decided) || one.day().isAfter(today))
                .forEach(one -> refusals.add(new AppealDayImpossible(one.field(), decided, today)));
    }

    private void refuseOutcome(List<BoardRefusal> refusals) {
        if (outcome != null && outcomeOn == null) {
            refusals.add(new AppealOutcomeDayMissing());
        }
        if (outcome == null && outcomeOn != null) {
            refusals.add(new AppealOutcomeMissing());
        }
        if (outcomeOn != null && received != null && outcomeOn.isBefore(counted())) {
            refusals.add(new AppealAnsweredBeforeItCame(counted()));
        }
    }

    /** Whether the court has still to answer. */
    public boolean isPending() {
        return outcome == null;
    }

    /** The day that decides whether it is in time, as far as is known: the one at the court (KL 13:5). */
    private LocalDate counted() {
        return reachedCourt == null ? received : reachedCourt;
    }

    /**
     * What is to be known or done about it; empty when nothing is.
     *
     * @param lastDay the last day for appeal; null where the decision is not announced
     */
    public List<AppealFinding> findings(LocalDate lastDay) {
        List<AppealFinding> findings = new ArrayList<>();
        if (lastDay != null && counted().isAfter(lastDay)) {
            findings.add(new AppealFinding.AppealIsLate(counted(), lastDay));
        }
        if (appellant == Appellant.FORBUND_MEMBER) {
            findings.add(new AppealFinding.AppealIsByMember());
        }
        if (appellant == Appellant.OTHER) {
            findings.add(new AppealFinding.AppealIsByOther());
        }
        if (isPending() && forwarded == null && reachedCourt == null) {
            findings.add(new AppealFinding.AppealIsNotForwarded());
        }
        if (isPending() && stayed) {
            findings.add(new AppealFinding.AppealStaysDecision());
        }
        return findings;
    }
}
