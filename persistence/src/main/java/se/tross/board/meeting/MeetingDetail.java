package se.tross.board.meeting;

import java.io.Serializable;
import java.util.List;
import se.tross.shared.refusal.Refusal;

/**
 * One meeting with its agenda.
 *
 * @param overview the meeting itself
 * @param matters in order, as the visitor may see them
 * @param findings what should be seen to before the summons, for who prepares it
 * @param refusalsOfSummons why it cannot be summoned now; empty when it can
 * @param refusalsOfChange why time and place cannot be changed now; empty when they can
 * @param refusalsOfAgenda why the agenda cannot be changed now; empty when it can
 */
public record MeetingDetail(
        MeetingOverview overview,
        List<MatterOverview> matters,
        List<MeetingFinding> findings,
        List<? extends Refusal> refusalsOfSummons,
        List<? extends Refusal> refusalsOfChange,
        List<? extends Refusal> refusalsOfAgenda)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public MeetingDetail {
        matters = List.copyOf(matters);
        findings = List.copyOf(findings);
        refusalsOfSummons = List.copyOf(refusalsOfSummons);
        refusalsOfChange = List.copyOf(refusalsOfChange);
        refusalsOfAgenda = List.copyOf(refusalsOfAgenda);
    }
}
