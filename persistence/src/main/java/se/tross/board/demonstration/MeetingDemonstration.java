package se.tross.board.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import se.tross.board.meeting.AgendaRecords;
import se.tross.board.meeting.AgendaTemplate;
import se.tross.board.meeting.Matter;
import se.tross.board.meeting.MatterKind;
import se.tross.board.meeting.MatterSource;
import se.tross.board.meeting.MatterTerms;
import se.tross.board.meeting.Meeting;
import se.tross.board.meeting.MeetingFacts;
import se.tross.board.meeting.MeetingKind;
import se.tross.board.meeting.MeetingTerms;
import se.tross.board.meeting.NewMeetings;
import se.tross.board.meeting.RaisedBy;
import se.tross.forbund.demonstration.DemonstrationPart;
import se.tross.shared.demonstration.DemonstrationRows;

/**
 * The meetings of Halland's board in 2018, as they might have been planned: the first of them is in preparation, with an
 * agenda; the others have what every meeting has. Days, places and matters are example.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MeetingDemonstration implements DemonstrationPart {

    private static final int PLACE = 5;
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2018, 2, 9),
            LocalDate.of(2018, 3, 16),
            LocalDate.of(2018, 6, 1),
            LocalDate.of(2018, 9, 14),
            LocalDate.of(2018, 11, 16));

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private NewMeetings meetings;

    @Inject
    private AgendaRecords agendas;

    @Inject
    private Clock clock;

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public void loadHalland(long forbundId) {
        List<Meeting> year = DAYS.stream()
                .map(day -> meetings.keep(
                        forbundId,
                        MeetingFacts.byTheBoard(terms(day, "Regionens hus, Halmstad", "Stina Sund")),
                        day,
                        AgendaTemplate.usual(AgendaRecords.language()).standingMatters()))
                .toList();
        for (Map<String, String> row : DemonstrationRows.read(getClass(), "halland-agenda.csv")) {
            Matter matter = agendas.add(year.get(0), terms(row), source(row));
            if (!row.get("paper").isEmpty()) {
                paper(year.get(0), matter, row.get("paper"));
            }
        }
        entities.flush();
    }

    private void paper(Meeting meeting, Matter matter, String name) {
        ExamplePaper.PLAN.bring(entities, agendas.of(meeting), matter, name, clock.instant());
    }

    /** An ordinary meeting in the forenoon. */
    static MeetingTerms terms(LocalDate day, String place, String secretary) {
        return new MeetingTerms(
                MeetingKind.ORDINARY,
                day.atTime(NINE),
                day.atTime(NOON),
                place,
                true,
                MeetingTerms.USUAL_NOTICE_DAYS,
                secretary);
    }

    private static MatterTerms terms(Map<String, String> row) {
        return new MatterTerms(
                MatterKind.valueOf(row.get("kind")),
                row.get("title"),
                row.get("diary"),
                "",
                row.get("preparer"),
                row.get("background"),
                row.get("proposal"),
                null,
                row.get("secret"));
    }

    private static MatterSource source(Map<String, String> row) {
        return row.get("raised").isEmpty()
                ? MatterSource.OFFICE
                : new MatterSource(RaisedBy.LEDAMOT, row.get("raised"));
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        LocalDate day = LocalDate.of(2018, 3, 2);
        Meeting meeting = meetings.keep(
                forbundId,
                MeetingFacts.byTheBoard(terms(day, "Almforsa", "Sixten Skriver (påhittat namn)")),
                day,
                AgendaTemplate.usual(AgendaRecords.language()).standingMatters());
        Matter plan = agendas.add(
                meeting,
                MatterTerms.of(MatterKind.REPORT, "Handlingsplan för samverkan (exempel)"),
                MatterSource.OFFICE);
        paper(meeting, plan, ExamplePaper.PLAN.resource());
        entities.flush();
    }
}
