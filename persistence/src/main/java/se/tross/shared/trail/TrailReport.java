package se.tross.shared.trail;

import java.io.Serializable;
import java.util.List;

/**
 * What a verification found.
 *
 * @param findings everything that is wrong; empty when all is well
 * @param heads the end of each förbund's chain
 * @param entries how many entries were read
 */
public record TrailReport(List<TrailFinding> findings, List<TrailHead> heads, long entries) implements Serializable {

    public TrailReport {
        findings = List.copyOf(findings);
        heads = List.copyOf(heads);
    }

    public boolean isClean() {
        return findings.isEmpty();
    }
}
