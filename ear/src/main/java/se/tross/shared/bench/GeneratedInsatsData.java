package se.tross.shared.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.tross.insats.InsatsStage;

/** Insatser over fifteen years: a thousand in the first förbund, a dozen in each of the others. */
final class GeneratedInsatsData {
    static final int MANY = 1_000;
    static final int YEARS = 15;

    private static final int FEW = 12;
    private static final long FIRST_ID = 9_800_000;
    private static final LocalDate START = LocalDate.of(2010, 1, 1);

    private final Connection app;
    private long nextId = FIRST_ID;

    private GeneratedInsatsData(Connection app) {
        this.app = app;
    }

    static void write(Connection app, List<Long> forbund) throws SQLException {
        app.setAutoCommit(false);
        GeneratedInsatsData data = new GeneratedInsatsData(app);
        for (int i = 0; i < forbund.size(); i++) {
            GeneratedData.as(app, forbund.get(i));
            data.insatser(forbund.get(i), i == 0 ? MANY : FEW);
            app.commit();
        }
    }

    private void insatser(long forbundId, int number) throws SQLException {
        List<Long> members = members();
        List<Object[]> insatser = new ArrayList<>();
        List<Object[]> participants = new ArrayList<>();
        List<Object[]> places = new ArrayList<>();
        List<Object[]> financing = new ArrayList<>();
        InsatsStage[] stages = InsatsStage.values();
        for (int i = 0; i < number; i++) {
            long id = nextId++;
            LocalDate from = START.plusMonths(i * 12L * YEARS / number);
            insatser.add(new Object[] {
                id,
                forbundId,
                1L,
                i % 3 == 0 ? "STRUCTURAL" : "INDIVIDUAL",
                i % 3 == 0 ? "NUMBERS_ONLY" : "REGISTERED",
                false,
                stages[i % stages.length].name(),
                from,
                "M" + i,
                "Mätinsats " + i,
                "Vad insatsen är till för, i några rader. ".repeat(5).strip(),
                "Mätland",
                from,
                from.plusYears(2),
                "",
                "",
                ""
            });
            participants.add(new Object[] {nextId++, forbundId, id, 1, "Region Mätland", "REGION", false, true});
            participants.add(new Object[] {
                nextId++, forbundId, id, 2, GeneratedData.municipality(i % 10), "MUNICIPALITY", false, false
            });
            places.add(new Object[] {nextId++, forbundId, id, members.get(i % members.size())});
            financing.add(new Object[] {nextId++, forbundId, 1L, id, from.getYear(), "FORBUND", "", 100_000_000L});
        }
        GeneratedData.insert(
                app,
                "insats_insats (id, forbund_id, version, direction, count_method, esf, stage, stage_since, code, name,"
                        + " purpose, area, starts_on, ends_on, coordinator, steering_group, joint_with)",
                insatser);
        GeneratedData.insert(
                app,
                "insats_participant (id, forbund_id, insats_id, position, organisation, party, forbund, owner)",
                participants);
        GeneratedData.insert(app, "insats_in_municipality (id, forbund_id, insats_id, member_id)", places);
        GeneratedData.insert(
                app,
                "insats_financing (id, forbund_id, version, insats_id, financial_year, source, payer, amount_ore)",
                financing);
    }

    private List<Long> members() throws SQLException {
        List<Long> members = new ArrayList<>();
        try (Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select id from forbund_member where party = 'MUNICIPALITY' order by id")) {
            while (rows.next()) {
                members.add(rows.getLong(1));
            }
        }
        return members;
    }
}
