package se.tross.board.delegation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.tross.shared.refusal.Refusal;

/**
 * What was decided since it could not wait, and by whose leave.
 *
 * @param today the day that it is seen on
 * @param empowerments the latest first
 * @param decisions the latest first
 * @param findings urgent decisions that a meeting should have been told of
 */
public record UrgentRegister(
        LocalDate today, List<EmpowermentRow> empowerments, List<UrgentRow> decisions, List<Refusal> findings)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public UrgentRegister {
        empowerments = List.copyOf(empowerments);
        decisions = List.copyOf(decisions);
        findings = List.copyOf(findings);
    }

    /** Whether somebody may decide today. */
    public boolean isAnybodyEmpowered() {
        return empowerments.stream().anyMatch(one -> one.validity().contains(today));
    }
}
