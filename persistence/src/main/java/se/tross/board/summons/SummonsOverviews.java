package se.tross.board.summons;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingRecords;
import se.tross.forbund.seat.RegisteredSeat;
import se.tross.forbund.seat.SeatRecords;
import se.tross.forbund.seat.SeatRegister;
import se.tross.shared.access.AccessRefusal;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** Shows who is summoned to a meeting and what they have answered; by a key, one summons to whoever has it. */
@Stateless
@UseCase
public class SummonsOverviews {

    @Inject
    private MeetingRecords meetings;

    @Inject
    private SummonsRecords records;

    @Inject
    private SeatRecords board;

    @Inject
    private MailReceivers receivers;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Six statements. @throws Refused if there is no such meeting in the förbund */
    @Permits(Permission.BOARD_READ)
    public SummonsOverview meeting(long meetingId) {
        return overview(meetings.required(meetingId));
    }

    /** How the answers stand, in one statement. */
    @Permits(Permission.BOARD_READ)
    public SummonsSummary summary(long meetingId) {
        return records.summary(meetingId);
    }

    private SummonsOverview overview(Meeting meeting) {
        Map<Long, MailReceiver> addresses = new HashMap<>();
        List<Summoned> rows = receivers.summoned(meeting.id(), addresses);
        SeatRegister register = board.register();
        Summons summons = records.read(meeting, rows, register);
        return new SummonsOverview(
                meeting.terms(),
                summons.seats().stream()
                        .map(seat -> new SummonedSeatOverview(
                                seat.seat().label(),
                                seat.standing(),
                                seat.persons().stream()
                                        .map(person -> person(person, addresses))
                                        .toList()))
                        .toList(),
                rows.stream()
                        .filter(Summoned::hasLeft)
                        .sorted(Comparator.comparing(Summoned::leftAt))
                        .flatMap(row -> departed(row, register, addresses))
                        .toList(),
                summons.quorum(),
                summons.answerBy(),
                summons.awaited().size(),
                summons.refusalsOfAnswer(LocalDateTime.now(clock)));
    }

    private Stream<DepartedOverview> departed(Summoned row, SeatRegister register, Map<Long, MailReceiver> addresses) {
        return register.mandate(row.mandateId()).stream().map(mandate -> {
            boolean hidden = isHidden(mandate.person().protectedIdentity());
            return new DepartedOverview(
                    hidden ? "" : mandate.person().name(),
                    hidden,
                    register.seat(row.seatId()).map(RegisteredSeat::label).orElse(""),
                    row.leftAt(),
                    addresses.getOrDefault(row.mandateId(), MailReceiver.NOBODY).isReached());
        });
    }

    private boolean isHidden(boolean protectedIdentity) {
        return protectedIdentity && !currentActor.required().may(Permission.BOARD_SEATS_EDIT);
    }

    private SummonedOverview person(SummonedPerson person, Map<Long, MailReceiver> addresses) {
        boolean hidden = isHidden(person.holder().protectedIdentity());
        Summoned row = person.row();
        return new SummonedOverview(
                row.id(),
                hidden ? "" : person.holder().person(),
                hidden,
                row.capacity(),
                row.isCalled(),
                addresses.getOrDefault(row.mandateId(), MailReceiver.NOBODY).isReached(),
                row.answer(),
                mayPrepare() && row.reason() != null ? row.reason() : "",
                row.way(),
                row.answeredAt(),
                row.remindedAt());
    }

    private boolean mayPrepare() {
        return currentActor.required().may(Permission.BOARD_PREPARE);
    }

    /** For who records an answer. @throws Refused if there is no such summons in the förbund */
    @Permits(Permission.BOARD_PREPARE)
    public AnswerGround answer(long summonedId) {
        Meeting meeting = meetings.required(records.of(summonedId).meetingId());
        SummonedPerson person =
                records.read(meeting).person(summonedId).orElseThrow(() -> new Refused(new AccessRefusal.NotFound()));
        return new AnswerGround(meeting.id(), meeting.date(), person.holder().seatLabel(), person(person, Map.of()));
    }

    /** What the key of a letter opens; empty when it opens nothing in this förbund. Changes nothing. */
    @Permits(Permission.PUBLIC)
    public Optional<OpenedSummons> opened(String key) {
        return records.opened(key).flatMap(this::opened);
    }

    private Optional<OpenedSummons> opened(OpenedKey key) {
        Meeting meeting = meetings.required(key.meetingId());
        Summons summons = records.read(meeting);
        List<AgendaLine> agenda =
                meetings.matters(meeting.id()).stream().map(AgendaLine::of).toList();
        return summons.person(key.summonedId())
                .map(person -> new OpenedSummons(
                        meeting.id(),
                        person.holder().person(),
                        person.holder().seatLabel(),
                        person.row().isNeeded(),
                        person.row().isCalled(),
                        meeting.terms(),
                        agenda,
                        summons.answerBy(),
                        person.row().answer(),
                        person.row().reason() == null ? "" : person.row().reason(),
                        summons.refusalsOfAnswer(LocalDateTime.now(clock))));
    }
}
