package se.tross.board.minutes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.tross.forbund.Forbund;
import se.tross.forbund.OrganisationNumber;
import se.tross.shared.time.SwedishTime;

/**
 * What the document of minutes is written from.
 *
 * @param forbund the förbund's name
 * @param organisationNumber its number
 * @param meetingId the meeting
 * @param content what the minutes say, without what the reader may not see
 * @param masked whether anything is left out that the reader may not see
 * @param status how far the minutes have come
 * @param adjusted the day that the minutes were adjusted; null before
 * @param signatures who approves the minutes, in the order that they were asked; of no effect until approved
 * @param atOnce the paragraphs that were adjusted before the rest, with their days
 * @param notices the notices that are posted of them, with the fields of their proof (B17)
 */
public record MinutesGround(
        String forbund,
        OrganisationNumber organisationNumber,
        long meetingId,
        MinutesContent content,
        boolean masked,
        MinutesStatus status,
        LocalDate adjusted,
        List<Signature> signatures,
        Map<Integer, LocalDate> atOnce,
        List<NoticeOfParagraphs> notices)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public MinutesGround {
        signatures = List.copyOf(signatures);
        atOnce = Map.copyOf(atOnce);
        notices = List.copyOf(notices);
    }

    /**
     * Somebody's word that the text is right.
     *
     * @param role as what
     * @param person who
     * @param approved when; null before
     */
    public record Signature(ApproverRole role, String person, Instant approved) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** What a reader of this sight is told. */
    public static MinutesGround of(
            MinutesRecords.Held held, MinutesSight sight, Forbund forbund, List<NoticeOfParagraphs> notices) {
        Minutes minutes = held.minutes();
        MinutesContent seen = sight.of(held.content());
        return new MinutesGround(
                forbund.name(),
                forbund.organisationNumber(),
                held.sitting().meeting().id(),
                seen,
                !seen.equals(held.content()),
                minutes == null ? MinutesStatus.DRAFT : minutes.status(),
                minutes == null || !minutes.whole().isDone()
                        ? null
                        : SwedishTime.dayOf(minutes.whole().adjustedAt()),
                minutes == null ? List.of() : signatures(minutes.whole(), sight),
                minutes == null ? Map.of() : atOnce(minutes),
                notices);
    }

    private static List<Signature> signatures(Justering justering, MinutesSight sight) {
        return justering.approvals().stream()
                .filter(Approval::isAsked)
                .map(approval -> new Signature(
                        approval.role(), sight.masked(approval.approver().person()), approval.approvedAt()))
                .toList();
    }

    private static Map<Integer, LocalDate> atOnce(Minutes minutes) {
        return minutes.parts().stream()
                .filter(part -> part.paragraph() != null && part.isDone())
                .collect(Collectors.toMap(Justering::paragraph, part -> SwedishTime.dayOf(part.adjustedAt())));
    }

    /** The same about one § that was adjusted before the rest: signed by those who approved it. */
    public MinutesGround ofPart(Justering part, MinutesSight sight) {
        return new MinutesGround(
                forbund,
                organisationNumber,
                meetingId,
                content,
                masked,
                status,
                adjusted,
                signatures(part, sight),
                atOnce,
                notices);
    }

    /** Whether the § binds: it was adjusted for itself, or the whole is. */
    public boolean isFinal(int paragraph) {
        return adjusted != null || atOnce.containsKey(paragraph);
    }
}
