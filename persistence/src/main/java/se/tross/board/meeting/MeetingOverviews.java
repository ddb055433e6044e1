package se.tross.board.meeting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Shows the board's meetings and what stands on their agendas. */
@Stateless
@UseCase
public class MeetingOverviews {

    @Inject
    private MeetingRecords meetings;

    @Inject
    private MeetingReader reader;

    @Inject
    private MeetingSettingsReader settings;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /**
     * The meetings of a year.
     *
     * @param wanted empty for the year of the next meeting; of the last one, if none lies ahead; else this year
     */
    @Permits(Permission.BOARD_READ)
    public MeetingYear year(Optional<Integer> wanted) {
        LocalDate today = today();
        List<Integer> years = reader.years();
        int year = wanted.orElseGet(() -> reader.ahead().stream()
                .findFirst()
                .map(Meeting::year)
                .orElseGet(() -> years.stream().findFirst().orElseGet(today::getYear)));
        List<Meeting> ofYear = meetings.ofYear(year);
        Map<Long, Integer> matters = reader.matters(ofYear);
        return new MeetingYear(
                year,
                Stream.concat(years.stream(), Stream.of(year))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                ofYear.stream()
                        .map(meeting -> MeetingOverview.of(meeting, matters.getOrDefault(meeting.id(), 0), today))
                        .toList(),
                mayPrepare() && !ofYear.isEmpty() ? findings(year, ofYear) : List.of());
    }

    private List<MeetingFinding> findings(int year, List<Meeting> ofYear) {
        List<PlannedMeeting> held = ofYear.stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .map(meeting ->
                        new PlannedMeeting(meeting.startsAt(), meeting.terms().endsAt()))
                .toList();
        return new YearPlan(year, held).findings(settings.budgetDecision(LocalDate.of(year, 1, 1)));
    }

    /** Meetings whose agendas can still be made, in order of time. */
    @Permits(Permission.BOARD_READ)
    public List<MeetingOverview> ahead() {
        LocalDate today = today();
        List<Meeting> ahead = reader.ahead();
        Map<Long, Integer> matters = reader.matters(ahead);
        return ahead.stream()
                .map(meeting -> MeetingOverview.of(meeting, matters.getOrDefault(meeting.id(), 0), today))
                .toList();
    }

    /** The next meeting, if any is planned; its matters are not counted. One statement. */
    @Permits(Permission.BOARD_READ)
    public Optional<MeetingOverview> next() {
        return reader.ahead().stream().findFirst().map(meeting -> MeetingOverview.of(meeting, 0, today()));
    }

    /**
     * The meeting alone; its matters are not counted. One statement.
     *
     * @throws se.tross.shared.refusal.Refused if there is no such meeting in the förbund
     */
    @Permits(Permission.BOARD_READ)
    public MeetingOverview overview(long id) {
        return MeetingOverview.of(meetings.required(id), 0, today());
    }

    /** @throws se.tross.shared.refusal.Refused if there is no such meeting in the förbund */
    @Permits(Permission.BOARD_READ)
    public MeetingDetail meeting(long id) {
        Meeting meeting = meetings.required(id);
        List<Matter> agenda = meetings.matters(id);
        Map<Long, Integer> papers = reader.papers(id);
        MatterSight sight = MatterSight.of(currentActor.required());
        return new MeetingDetail(
                MeetingOverview.of(meeting, agenda.size(), today()),
                agenda.stream()
                        .map(matter -> sight.of(matter, papers.getOrDefault(matter.id(), 0)))
                        .toList(),
                mayPrepare() && meeting.status().isAhead() ? findings(meeting, agenda) : List.of(),
                meeting.refusalsOfSummons(agenda.size()),
                meeting.refusalsOfChange(),
                meeting.refusalsOfAgenda());
    }

    private List<MeetingFinding> findings(Meeting meeting, List<Matter> agenda) {
        return SummonsCheck.of(meeting, agenda, reader.notReached(meeting.date()), today());
    }

    private boolean mayPrepare() {
        return currentActor.required().may(Permission.BOARD_PREPARE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
