package se.tross.board.minutes;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import se.tross.board.minutes.MinutesOverview.ApprovalRow;
import se.tross.shared.refusal.Refusal;

/**
 * A § that is adjusted before the rest of the minutes (B14).
 *
 * @param paragraph the §
 * @param hash of what it says, all of it: what an approval binds
 * @param adjusted when the last one approved; null before
 * @param approvals who approves it
 * @param refusals why the visitor cannot approve it now; null for who does not approve it at all
 */
public record PartRow(
        int paragraph, ContentHash hash, Instant adjusted, List<ApprovalRow> approvals, List<Refusal> refusals)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    /** @param sight what the visitor may see @param own the visitor's mandate among those who approve the minutes; 0 for none */
    static List<PartRow> of(MinutesRecords.Held held, MinutesSight sight, long own) {
        return held.minutes() == null
                ? List.of()
                : held.minutes().parts().stream()
                        .filter(part -> part.paragraph() != null)
                        .flatMap(part -> held.content().paragraph(part.paragraph()).stream()
                                .map(paragraph -> of(held, sight, part, paragraph.hash(), own)))
                        .toList();
    }

    private static PartRow of(
            MinutesRecords.Held held, MinutesSight sight, Justering part, ContentHash hash, long own) {
        return new PartRow(
                part.paragraph(),
                hash,
                part.adjustedAt(),
                part.approvals().stream()
                        .map(approval -> ApprovalRow.of(approval, sight))
                        .toList(),
                own == 0
                        ? null
                        : held.minutes().may().refusalsOfApprovalAtOnce(part.paragraph(), own, hash, held.content()));
    }
}
