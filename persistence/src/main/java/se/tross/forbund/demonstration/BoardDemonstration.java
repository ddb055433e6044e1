package se.tross.forbund.demonstration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.tross.forbund.RegisteredMember;
import se.tross.forbund.account.Account;
import se.tross.forbund.seat.BoardOffice;
import se.tross.forbund.seat.Eligibility;
import se.tross.forbund.seat.Mandate;
import se.tross.forbund.seat.MandateRole;
import se.tross.forbund.seat.MandateRules;
import se.tross.forbund.seat.Office;
import se.tross.forbund.seat.OfficeTenure;
import se.tross.forbund.seat.RegisteredMandate;
import se.tross.forbund.seat.RegisteredSeat;
import se.tross.forbund.seat.Seat;
import se.tross.forbund.seat.SeatPerson;
import se.tross.forbund.seat.SeatRecords;
import se.tross.forbund.seat.SeatRegister;
import se.tross.forbund.seat.SeatRules;
import se.tross.shared.demonstration.DemonstrationRows;
import se.tross.shared.time.Period;

/**
 * The boards of the two förbund. Halland's four seats are those of its plan of 2018; who sits on them is invented, and their
 * names say so. The same persons serve in each term, so that there is a board on any day that is looked at.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BoardDemonstration implements DemonstrationPart {

    /** The first one begins where the members' memberships begin here. */
    private static final List<Period> TERMS = List.of(
            new Period(LocalDate.of(2017, 1, 1), LocalDate.of(2019, 3, 31)),
            new Period(LocalDate.of(2019, 4, 1), LocalDate.of(2023, 3, 31)),
            new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2027, 3, 31)));

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SeatRecords board;

    /** Before all that a board decides. */
    @Override
    public int place() {
        return 1;
    }

    @Override
    public void loadHalland(long forbundId) {
        load(forbundId, "halland-board.csv");
    }

    @Override
    public void loadTwoRivers(long forbundId) {
        load(forbundId, "two-rivers-board.csv");
    }

    private void load(long forbundId, String file) {
        List<Map<String, String>> rows = DemonstrationRows.read(getClass(), file);
        Map<String, RegisteredMember> members = new LinkedHashMap<>();
        board.register().members().forEach(member -> members.put(member.code(), member));
        Map<String, Long> seats = seats(forbundId, rows, members);
        SeatRegister withSeats = board.register();
        for (Period term : TERMS) {
            for (Map<String, String> row : rows) {
                long memberId = members.get(row.get("member")).id();
                Mandate mandate = new Mandate(
                        forbundId,
                        mandate(row, seats.get(row.get("seat")), memberId, term),
                        new MandateRules(withSeats));
                entities.persist(mandate);
                // An office is kept by the mandate's id alone, so the mandate must be there first.
                entities.flush();
                elect(forbundId, row, mandate, withSeats);
            }
        }
        entities.flush();
    }

    private Map<String, Long> seats(
            long forbundId, List<Map<String, String>> rows, Map<String, RegisteredMember> members) {
        Map<String, Long> ids = new LinkedHashMap<>();
        for (Map<String, String> row : rows) {
            String label = row.get("seat");
            if (!ids.containsKey(label)) {
                List<Long> turns = rows.stream()
                        .filter(other -> other.get("seat").equals(label)
                                && MandateRole.valueOf(other.get("role")) == MandateRole.ORDINARY)
                        .map(other -> members.get(other.get("member")).id())
                        .toList();
                boolean rotating = !row.get("first_year").isEmpty();
                int firstYear = rotating ? Integer.parseInt(row.get("first_year")) : 0;
                Period validity = Period.from(TERMS.get(0).from());
                Seat seat = new Seat(
                        forbundId,
                        new RegisteredSeat(0, label, ids.size() + 1, rotating, firstYear, turns, validity),
                        new SeatRules(board.register()));
                entities.persist(seat);
                ids.put(label, seat.id());
            }
        }
        return ids;
    }

    private RegisteredMandate mandate(Map<String, String> row, long seatId, long memberId, Period term) {
        SeatPerson person = new SeatPerson(
                row.get("name"),
                address(row.get("name")),
                account(row.get("account")),
                row.get("protected").equals("yes"));
        return new RegisteredMandate(
                0,
                seatId,
                memberId,
                person,
                MandateRole.valueOf(row.get("role")),
                Integer.parseInt(row.get("deputy_order")),
                Eligibility.valueOf(row.get("eligibility")),
                term);
    }

    /** Names under {@code .invalid} are nobody's (RFC 6761). */
    private static String address(String name) {
        String plain = Normalizer.normalize(name.replaceAll(" \\(.*", ""), Normalizer.Form.NFD);
        return plain.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace(' ', '.') + "@exempel.invalid";
    }

    private Long account(String username) {
        return username.isEmpty()
                ? null
                : entities.createQuery("select a from Account a where a.username = :username", Account.class)
                        .setParameter("username", username)
                        .getSingleResult()
                        .id();
    }

    /** On a seat that goes round, in the years of the member's turn, as far as the mandate reaches. */
    private void elect(long forbundId, Map<String, String> row, Mandate kept, SeatRegister withSeats) {
        if (row.get("office").isEmpty()) {
            return;
        }
        RegisteredMandate mandate = kept.registered();
        RegisteredSeat seat = withSeats.seat(mandate.seatId()).orElseThrow();
        SeatRules rules =
                new SeatRules(new SeatRegister(withSeats.seats(), List.of(mandate), List.of(), withSeats.members()));
        Period term = mandate.validity();
        if (!seat.rotating()) {
            elect(forbundId, row, mandate, term, rules);
            return;
        }
        for (int year = term.from().getYear(); year <= term.to().getYear(); year++) {
            if (seat.orderIn(year).get(0) == mandate.memberId()) {
                elect(forbundId, row, mandate, within(term, year), rules);
            }
        }
    }

    private static Period within(Period term, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return new Period(
                first.isBefore(term.from()) ? term.from() : first, last.isAfter(term.to()) ? term.to() : last);
    }

    private void elect(
            long forbundId, Map<String, String> row, RegisteredMandate mandate, Period validity, SeatRules rules) {
        Office office = Office.valueOf(row.get("office"));
        entities.persist(new BoardOffice(forbundId, new OfficeTenure(0, office, mandate.id(), validity), rules));
    }
}
