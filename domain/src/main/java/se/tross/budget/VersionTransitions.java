package se.tross.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.budget.VersionRefusal.RevisionReasonMissing;
import se.tross.budget.VersionRefusal.VersionIsDecided;
import se.tross.budget.VersionRefusal.VersionIsProposed;
import se.tross.budget.VersionRefusal.VersionIsReplaced;
import se.tross.budget.VersionRefusal.VersionNotDecided;
import se.tross.budget.VersionRefusal.VersionNotProposed;
import se.tross.budget.VersionRefusal.VersionTextTooLong;
import se.tross.shared.refusal.Refused;

/** From draft to proposal to decision, and never back from the last. */
public final class VersionTransitions {
    private static final int LONGEST = 2000;

    private VersionTransitions() {}

    /** Why something that belongs to one status cannot be done now; empty when it can. */
    static List<BudgetRefusal> refusals(VersionStatus needed, BudgetVersion version) {
        return refusals(needed, version.status(), version.statusChange());
    }

    /**
     * Why something that belongs to one status cannot be done in another; empty when it can.
     *
     * @param change who brought the version to its status, and when
     */
    public static List<BudgetRefusal> refusals(VersionStatus needed, VersionStatus actual, StatusChange change) {
        if (needed == actual) {
            return List.of();
        }
        return List.of(
                switch (actual) {
                    case DECIDED -> new VersionIsDecided(change.who(), change.when());
                    case REVISED -> new VersionIsReplaced(change.who(), change.when());
                    case PROPOSED ->
                        needed == VersionStatus.DRAFT
                                ? new VersionIsProposed(change.who(), change.when())
                                : new VersionNotDecided();
                    case DRAFT -> needed == VersionStatus.PROPOSED ? new VersionNotProposed() : new VersionNotDecided();
                });
    }

    static List<BudgetRefusal> decisionRefusals(BudgetVersion version, BudgetDecision decision, LocalDate today) {
        List<BudgetRefusal> refusals = new ArrayList<>(refusals(VersionStatus.PROPOSED, version));
        refusals.addAll(decision.refusals(today));
        return refusals;
    }

    static List<BudgetRefusal> revisionRefusals(BudgetVersion version, String reason) {
        List<BudgetRefusal> refusals = new ArrayList<>(refusals(VersionStatus.DECIDED, version));
        String stripped = reason == null ? "" : reason.strip();
        if (stripped.isEmpty()) {
            refusals.add(new RevisionReasonMissing());
        }
        if (stripped.length() > LONGEST) {
            refusals.add(new VersionTextTooLong("reason", LONGEST));
        }
        return refusals;
    }

    static String fitting(String field, String text) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > LONGEST) {
            throw new Refused(new VersionTextTooLong(field, LONGEST));
        }
        return stripped;
    }
}
