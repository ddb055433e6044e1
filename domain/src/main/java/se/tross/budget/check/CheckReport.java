package se.tross.budget.check;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tross.budget.BudgetRefusal;
import se.tross.budget.FindingRefusal.ErrorsAreOpen;

/**
 * What the self-check found, each finding with its signature where somebody has signed it away. A signature whose finding
 * has changed, by one number, counts no longer.
 *
 * @param findings the weightiest first
 */
public record CheckReport(List<Checked> findings) implements Serializable {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    /**
     * A finding as it stands.
     *
     * @param finding what was found
     * @param signature null while nobody has signed it away
     */
    public record Checked(BudgetFinding finding, Signature signature) implements Serializable {

        public boolean isOpen() {
            return signature == null;
        }

        public Optional<Signature> signed() {
            return Optional.ofNullable(signature);
        }
    }

    /** Runs the self-check and lays the signatures beside. */
    public static CheckReport of(CheckSubject subject, Collection<Signature> signatures) {
        Map<String, Signature> byFingerprint = signatures.stream()
                .collect(Collectors.toMap(Signature::fingerprint, Function.identity(), (first, second) -> second));
        return new CheckReport(SelfCheck.of(subject).stream()
                .map(finding -> new Checked(finding, byFingerprint.get(finding.fingerprint())))
                .toList());
    }

    /** Those that nobody has signed away. */
    public List<BudgetFinding> open() {
        return findings.stream().filter(Checked::isOpen).map(Checked::finding).toList();
    }

    public List<BudgetFinding> open(Severity severity) {
        return open().stream().filter(finding -> finding.severity() == severity).toList();
    }

    /** The finding of a fingerprint; empty when the self-check no longer finds it. */
    public Optional<Checked> find(String fingerprint) {
        return findings.stream()
                .filter(checked -> checked.finding().fingerprint().equals(fingerprint))
                .findFirst();
    }

    /** Why the version may not be proposed; empty when it may. */
    public List<BudgetRefusal> refusals() {
        int errors = open(Severity.ERROR).size();
        return errors == 0 ? List.of() : List.of(new ErrorsAreOpen(errors));
    }
}
