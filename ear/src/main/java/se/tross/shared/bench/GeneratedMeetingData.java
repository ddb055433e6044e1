package se.tross.shared.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A board of thirty seats, each with a deputy, and a meeting that it is called to, with forty matters. */
final class GeneratedMeetingData {
    static final int SEATS = 30;
    static final int MATTERS = 40;

    private static final long FIRST_ID = 9_500_000;
    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private final Connection app;
    private final long forbundId;
    private long nextId = FIRST_ID;

    private GeneratedMeetingData(Connection app, long forbundId) {
        this.app = app;
        this.forbundId = forbundId;
    }

    /**
     * The meeting as it is written.
     *
     * @param id of the meeting
     * @param ordinary the mandates of the thirty ledamöter
     * @param matters in the order of the agenda
     */
    record Written(long id, List<Long> ordinary, List<Long> matters) {}

    static Written write(Connection app, long forbundId) throws SQLException {
        app.setAutoCommit(false);
        GeneratedData.as(app, forbundId);
        Written written = new GeneratedMeetingData(app, forbundId).meeting();
        app.commit();
        return written;
    }

    private Written meeting() throws SQLException {
        List<Long> ordinary = board();
        long id = nextId++;
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        GeneratedData.insert(
                app,
                "board_meeting (id, forbund_id, version, year, number, kind, status, call_ground, starts_at, place,"
                        + " remote_allowed, notice_days, secretary, summoned_at, calendar_uid, calendar_sequence)",
                List.<Object[]>of(new Object[] {
                    id,
                    forbundId,
                    1L,
                    today.getYear(),
                    1,
                    "ORDINARY",
                    "SUMMONED",
                    "BOARD",
                    today.atTime(9, 0),
                    "Mätstad",
                    true,
                    7,
                    "Mätning",
                    OffsetDateTime.of(today.minusDays(9).atTime(9, 0), ZoneOffset.UTC),
                    UUID.randomUUID().toString(),
                    0
                }));
        return new Written(id, ordinary, matters(id));
    }

    /** @return the mandates of the ledamöter, the chair first */
    private List<Long> board() throws SQLException {
        List<Long> members = members();
        List<Object[]> seats = new ArrayList<>();
        List<Object[]> turns = new ArrayList<>();
        List<Object[]> mandates = new ArrayList<>();
        List<Long> ordinary = new ArrayList<>();
        for (int i = 0; i < SEATS; i++) {
            long seat = nextId++;
            long member = members.get(i % members.size());
            seats.add(new Object[] {seat, forbundId, 1L, "Plats " + (i + 1), i + 1, false, 0, START});
            turns.add(new Object[] {nextId++, forbundId, seat, member, 1});
            ordinary.add(nextId);
            mandates.add(mandate(seat, member, "Ledamot " + (i + 1), "ORDINARY", 0));
            mandates.add(mandate(seat, member, "Ersättare " + (i + 1), "DEPUTY", 1));
        }
        GeneratedData.insert(
                app,
                "forbund_seat (id, forbund_id, version, label, position, rotating, first_year, valid_from)",
                seats);
        GeneratedData.insert(app, "forbund_seat_turn (id, forbund_id, seat_id, member_id, position)", turns);
        GeneratedData.insert(
                app,
                "forbund_mandate (id, forbund_id, version, seat_id, member_id, person_name, protected_identity, role,"
                        + " deputy_order, eligibility, valid_from)",
                mandates);
        GeneratedData.insert(
                app,
                "forbund_board_office (id, forbund_id, version, office, mandate_id, valid_from)",
                List.<Object[]>of(new Object[] {nextId++, forbundId, 1L, "CHAIR", ordinary.get(0), START}));
        return ordinary;
    }

    private Object[] mandate(long seat, long member, String name, String role, int order) {
        return new Object[] {nextId++, forbundId, 1L, seat, member, name, false, role, order, "EMPLOYEE", START};
    }

    private List<Long> members() throws SQLException {
        List<Long> members = new ArrayList<>();
        try (Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery("select id from forbund_member order by id")) {
            while (rows.next()) {
                members.add(rows.getLong(1));
            }
        }
        return members;
    }

    private List<Long> matters(long meeting) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (int i = 1; i <= MATTERS; i++) {
            ids.add(nextId);
            rows.add(new Object[] {
                nextId++,
                forbundId,
                1L,
                meeting,
                i,
                "DECISION",
                "ON_AGENDA",
                false,
                false,
                "Ärende " + i,
                "Vad styrelsen behöver veta, i några rader. ".repeat(10).strip(),
                "Att bifalla det som föreslås i ärende " + i + ".",
                "OFFICE"
            });
        }
        GeneratedData.insert(
                app,
                "board_matter (id, forbund_id, version, meeting_id, position, kind, standing, added_automatically,"
                        + " decided, title, background, proposal, raised_by)",
                rows);
        return ids;
    }
}
