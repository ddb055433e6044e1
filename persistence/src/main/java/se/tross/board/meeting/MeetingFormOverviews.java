package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import se.tross.board.meeting.NewMeetingChoices.Ledamot;
import se.tross.forbund.seat.RosterSeat;
import se.tross.forbund.seat.SeatRecords;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** What the forms for meetings start from and offer. */
@Stateless
@UseCase
public class MeetingFormOverviews {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private MeetingSettingsReader settings;

    @Inject
    private SeatRecords board;

    @Inject
    private Clock clock;

    @Permits(Permission.BOARD_PREPARE)
    public NewMeetingChoices choices() {
        LocalDate today = LocalDate.now(clock);
        List<Ledamot> ordinary = board.register().rosterOn(today).seats().stream()
                .map(RosterSeat::ordinary)
                .flatMap(Optional::stream)
                .map(holder -> new Ledamot(holder.mandateId(), holder.person(), holder.memberName()))
                .toList();
        return new NewMeetingChoices(
                settings.on(today).noticeDays(),
                latest().map(meeting -> MeetingOverview.of(meeting, 0, today)).orElse(null),
                ordinary,
                MeetingCall.needed(ordinary.size()));
    }

    private Optional<Meeting> latest() {
        return entities.createQuery("select m from Meeting m order by m.startsAt desc, m.id desc", Meeting.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What is there already of a year and of the one before, without what was cancelled. */
    @Permits(Permission.BOARD_PREPARE)
    public YearPlanGround yearPlan(int year) {
        MonthDay budget = settings.budgetDecision(LocalDate.of(year, 1, 1));
        return new YearPlanGround(year, planned(year - 1), planned(year), budget);
    }

    private List<PlannedMeeting> planned(int year) {
        return meetings.ofYear(year).stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .map(meeting ->
                        new PlannedMeeting(meeting.startsAt(), meeting.terms().endsAt()))
                .toList();
    }
}
