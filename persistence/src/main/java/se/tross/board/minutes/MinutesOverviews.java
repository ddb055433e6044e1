package se.tross.board.minutes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingStatus;
import se.tross.board.minutes.MinutesOverview.ApprovalRow;
import se.tross.board.minutes.MinutesOverview.RemarkRow;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** The minutes of a meeting, for those who work in the förbund. */
@Stateless
@UseCase
public class MinutesOverviews {

    @Inject
    private MinutesRecords records;

    @Inject
    private ArchiveReader archive;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @throws se.tross.shared.refusal.Refused if there is no such meeting */
    @Permits(Permission.BOARD_READ)
    public MinutesOverview minutes(long meetingId) {
        MinutesRecords.Held held = records.read(meetingId);
        Meeting meeting = held.sitting().meeting();
        Optional<Minutes> minutes = Optional.ofNullable(held.minutes());
        long own = held.own(currentActor.required().accountId()).orElse(0L);
        MinutesSight sight = MinutesSight.of(held.sitting(), currentActor.required());
        return new MinutesOverview(
                meetingId,
                meeting.number(),
                meeting.status() == MeetingStatus.CLOSED,
                minutes.map(Minutes::status).orElse(MinutesStatus.DRAFT),
                sight.of(held.content()),
                held.content().hash(),
                findings(held),
                new MinutesDeadline(meeting.date()).lastDay(),
                minutes.map(Minutes::sentOutAt).orElse(null),
                minutes.map(found -> found.whole().adjustedAt()).orElse(null),
                minutes.map(found -> approvals(found, sight)).orElse(List.of()),
                minutes.map(found -> found.remarks().stream()
                                .map(remark -> RemarkRow.of(remark, sight))
                                .toList())
                        .orElse(List.of()),
                candidates(held, sight),
                minutes.map(found -> found.may().refusalsOfSendingOut(meeting, held.content()))
                        .orElse(List.of()),
                own == 0
                        ? null
                        : minutes.map(found -> found.may()
                                        .refusalsOfApproval(own, held.content().hash(), held.content()))
                                .orElse(List.of()),
                PartRow.of(held, sight, own),
                adjustableAtOnce(held),
                archive.of(held, currentActor.required()),
                own);
    }

    /**
     * Adjusted minutes, for everybody: without what is secret and without protected names (P5, P7).
     *
     * @throws Refused if there is no such meeting, or its minutes are not adjusted
     */
    @Permits(Permission.PUBLIC)
    public PublishedMinutes published(long meetingId) {
        MinutesRecords.Held held = records.read(meetingId);
        if (held.minutes() == null || held.minutes().status() != MinutesStatus.ADJUSTED) {
            throw new Refused(new AccessRefusal.NotFound());
        }
        return new PublishedMinutes(
                MinutesSight.ofThePublic(held.sitting()).of(held.content()),
                archive.frozenForEverybody(held).orElse(null));
    }

    private static List<Integer> adjustableAtOnce(MinutesRecords.Held held) {
        return held.minutes() == null
                ? List.of()
                : held.content().paragraphs().stream()
                        .map(MinutesParagraph::number)
                        .filter(number -> held.minutes()
                                .may()
                                .refusalsOfAdjustingAtOnce(number, held.content())
                                .isEmpty())
                        .toList();
    }

    private static List<ApprovalRow> approvals(Minutes minutes, MinutesSight sight) {
        return minutes.whole().approvals().stream()
                .map(approval -> ApprovalRow.of(approval, sight))
                .toList();
    }

    /** A finding names nobody whom the visitor may not see (P7). */
    private List<MinutesFinding> findings(MinutesRecords.Held held) {
        MinutesSight names =
                MinutesSight.of(held.sitting(), true, currentActor.required().may(Permission.BOARD_SEATS_EDIT));
        List<MinutesFinding> findings = new ArrayList<>(MinutesCheck.of(names.of(held.content())));
        if (held.minutes() != null) {
            findings.addAll(held.minutes().deadline().findings(held.minutes().status(), LocalDate.now(clock)));
        }
        return findings;
    }

    private static List<Approver> candidates(MinutesRecords.Held held, MinutesSight sight) {
        Set<Long> taken = held.minutes() == null
                ? Set.of()
                : held.minutes().approvers().stream().map(Approver::mandateId).collect(Collectors.toSet());
        return held.present().stream()
                .filter(mandate -> !taken.contains(mandate))
                .flatMap(mandate -> held.person(mandate).stream())
                .map(person -> sight.of(new Approver(person.mandateId(), person.person())))
                .toList();
    }
}
