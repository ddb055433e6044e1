package se.tross.board.pack;

import java.io.Serializable;
import java.util.List;
import se.tross.board.meeting.MeetingOverview;
import se.tross.shared.refusal.Refusal;

/**
 * The pack of a meeting with all its versions.
 *
 * @param meeting the meeting
 * @param versions the latest first, each with what it changed
 * @param findings what should be known of the latest
 * @param outdated whether agenda or papers have changed since the latest
 * @param refusalsOfMaking why no new version can be made; empty when one can, null for who may not make any
 */
public record PackDetail(
        MeetingOverview meeting,
        List<PackOverview> versions,
        List<PackFinding> findings,
        boolean outdated,
        List<? extends Refusal> refusalsOfMaking)
        implements Serializable {

    public PackDetail {
        versions = List.copyOf(versions);
        findings = List.copyOf(findings);
        refusalsOfMaking = refusalsOfMaking == null ? null : List.copyOf(refusalsOfMaking);
    }

    /** Null before there is one. */
    public PackOverview latest() {
        return versions.isEmpty() ? null : versions.get(0);
    }

    public boolean isMakable() {
        return refusalsOfMaking != null && refusalsOfMaking.isEmpty();
    }
}
