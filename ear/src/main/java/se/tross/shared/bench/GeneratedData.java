package se.tross.shared.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.tross.contribution.ComputedContribution;
import se.tross.contribution.ContributionComputation;
import se.tross.contribution.KeyMethod;
import se.tross.contribution.KeyTerms;
import se.tross.contribution.KeyWeight;
import se.tross.forbund.Membership;
import se.tross.forbund.Party;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.money.Money;
import se.tross.shared.time.Period;

/**
 * Eighty invented förbund with ten years of decided contributions each, written as the application role, so that the
 * policies and the trail are there as in real life. The same seed gives the same data.
 */
final class GeneratedData {

    static final long SEED = 20_031_210;
    static final int FORBUND = 80;
    static final int YEARS = 10;
    static final int FIRST_YEAR = 2010;

    private static final LocalDate START = LocalDate.of(FIRST_YEAR, 1, 1);
    private static final long FIRST_ID = 1_000_000;

    private final Random random = new Random(SEED);
    private final Connection app;
    private long nextId = FIRST_ID;

    private GeneratedData(Connection app) {
        this.app = app;
    }

    /** The name of an invented municipality. */
    static String municipality(int number) {
        String[] first = {"Al", "Björk", "Ek", "Fur", "Gran", "Hassel", "Lind", "Rönn", "Sälg", "Tall"};
        String[] last = {"by", "dal", "fors", "hult", "köping", "lunda", "näs", "sjö", "torp", "vik"};
        int round = number / (first.length * last.length);
        String name = first[number % first.length] + last[number / first.length % last.length];
        return (round == 0 ? name : name + " " + "ABCDEFGH".charAt(round)) + "s kommun";
    }

    /**
     * Writes everything; the one account named gets the role of förbundschef everywhere.
     *
     * @return the ids of the förbund
     */
    static List<Long> write(Connection app, long accountId) throws SQLException {
        app.setAutoCommit(false);
        GeneratedData data = new GeneratedData(app);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < FORBUND; i++) {
            ids.add(data.forbund(i, accountId));
            app.commit();
        }
        return ids;
    }

    private long forbund(int number, long accountId) throws SQLException {
        long id = nextId++;
        as(app, id);
        insert(
                "forbund_forbund (id, forbund_id, version, name, organisation_number, seat, short_name)",
                List.<Object[]>of(new Object[] {
                    id, id, 1L, "Mätförbund " + number, organisationNumber(number), "Mätstad", "Mät " + number
                }));
        insert(
                "forbund_role_grant (id, forbund_id, account_id, role, valid_from)",
                List.<Object[]>of(new Object[] {nextId++, id, accountId, "FORBUNDSCHEF", START}));
        List<RegisteredMember> members = members();
        insert(
                "forbund_member (id, forbund_id, version, code, name, party, position, valid_from)",
                members.stream()
                        .map(m -> new Object[] {
                            m.id(), id, 1L, m.code(), m.name(), m.party().name(), m.position(), START
                        })
                        .toList());
        KeyTerms key = key(members);
        long keyId = key(id, key);
        Membership membership = Membership.on(START, members);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            plan(id, year, keyId, ContributionComputation.of(total(year), key, membership));
        }
        return id;
    }

    /** Ten digits that are nobody's: 289 begins no number in use; the last is the check digit (Luhn). */
    private static String organisationNumber(int number) {
        String nine = String.format("289%06d", number);
        int sum = 0;
        for (int i = 0; i < nine.length(); i++) {
            int product = (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product > 9 ? product - 9 : product;
        }
        String ten = nine + (10 - sum % 10) % 10;
        return ten.substring(0, 6) + "-" + ten.substring(6);
    }

    private List<RegisteredMember> members() {
        Period always = Period.from(START);
        List<RegisteredMember> members = new ArrayList<>();
        members.add(new RegisteredMember(nextId++, "FK", "Försäkringskassan", Party.FORSAKRINGSKASSAN, 1, always));
        members.add(new RegisteredMember(nextId++, "AF", "Arbetsförmedlingen", Party.ARBETSFORMEDLINGEN, 2, always));
        members.add(new RegisteredMember(nextId++, "R1", "Region Mätland", Party.REGION, 1, always));
        int municipalities = 3 + random.nextInt(12);
        for (int i = 0; i < municipalities; i++) {
            members.add(new RegisteredMember(
                    nextId++, String.valueOf(1000 + i), municipality(i), Party.MUNICIPALITY, i + 1, always));
        }
        return members;
    }

    private KeyTerms key(List<RegisteredMember> members) {
        List<KeyWeight> weights = members.stream()
                .filter(member -> member.party() == Party.MUNICIPALITY)
                .map(member -> KeyWeight.of(member.id(), BigDecimal.valueOf(3_000 + random.nextInt(100_000))))
                .toList();
        return new KeyTerms(
                Period.from(START), null, KeyMethod.INHABITANTS, null, "§ 8", "Mätning", START, "", weights);
    }

    private Money total(int year) {
        return Money.ofKronor(4_000_000L + random.nextInt(20_000_000) + 10_000L * (year - FIRST_YEAR));
    }

    private long key(long forbundId, KeyTerms key) throws SQLException {
        long keyId = nextId++;
        insert(
                "contribution_key (id, forbund_id, version, valid_from, municipal_method, charter_paragraph, source,"
                        + " source_date)",
                List.<Object[]>of(new Object[] {
                    keyId, forbundId, 1L, START, key.municipalMethod().name(), "§ 8", "Mätning", START
                }));
        List<Object[]> rows = new ArrayList<>();
        for (KeyWeight weight : key.weights()) {
            rows.add(new Object[] {nextId++, forbundId, keyId, weight.memberId(), weight.weight(), rows.size() + 1});
        }
        insert("contribution_key_row (id, forbund_id, key_id, member_id, weight, position)", rows);
        return keyId;
    }

    private void plan(long forbundId, int year, long keyId, ContributionComputation computation) throws SQLException {
        long planId = nextId++;
        insert(
                "contribution_plan (id, forbund_id, version, year, revision, basis, basis_ore, source, source_date,"
                        + " key_id, status, decision_paragraph, decision_date)",
                List.<Object[]>of(new Object[] {
                    planId,
                    forbundId,
                    1L,
                    year,
                    1,
                    "TOTAL",
                    computation.total().money().ore(),
                    "Mätning",
                    START,
                    keyId,
                    "DECIDED",
                    "§ 1",
                    LocalDate.of(year - 1, 11, 15)
                }));
        List<Object[]> rows = new ArrayList<>();
        for (ComputedContribution one : computation.contributions()) {
            rows.add(new Object[] {
                nextId++,
                forbundId,
                planId,
                one.member().id(),
                one.member().strand().name(),
                rows.size() + 1,
                one.weight(),
                one.rounded().ore()
            });
        }
        insert(
                "contribution_contribution (id, forbund_id, plan_id, member_id, strand, position, weight, amount_ore)",
                rows);
    }

    /** The rest of the transaction is this förbund's. */
    static void as(Connection app, long forbundId) throws SQLException {
        try (Statement statement = app.createStatement()) {
            statement.execute("select set_config('tross.forbund', '" + forbundId + "', true),"
                    + " set_config('tross.actor', 'mätning', true), set_config('tross.actor_id', '0', true)");
        }
    }

    private void insert(String table, List<Object[]> rows) throws SQLException {
        insert(app, table, rows);
    }

    static void insert(Connection app, String table, List<Object[]> rows) throws SQLException {
        String places = "?, ".repeat(rows.get(0).length);
        String sql = "insert into " + table + " values (" + places.substring(0, places.length() - 2) + ")";
        try (PreparedStatement statement = app.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
