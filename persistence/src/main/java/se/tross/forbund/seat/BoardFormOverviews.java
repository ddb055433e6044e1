package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.tross.forbund.Member;
import se.tross.forbund.MemberRecords;
import se.tross.forbund.RegisteredMember;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;
import se.tross.shared.time.Period;

/** What the forms about seats, mandates and offices offer to choose from. */
@Stateless
@UseCase
public class BoardFormOverviews {

    private static final String ACCOUNTS = """
            select a.id, a.name from forbund_account a
            where a.active and (a.forbund_id = ?1
                or exists (select 1 from forbund_role_grant g where g.account_id = a.id and g.forbund_id = ?1))
            order by a.name collate "sv-SE-x-icu", a.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private SeatRecords board;

    @Inject
    private MemberRecords members;

    @Inject
    private MandateTerms terms;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Permits(Permission.BOARD_SEATS_EDIT)
    public SeatChoices seat() {
        LocalDate today = LocalDate.now(clock);
        List<Integer> taken = entities.createQuery("select s.position from Seat s", Integer.class)
                .getResultList();
        return new SeatChoices(
                members.all().stream()
                        .map(Member::registered)
                        .filter(member -> lastsOn(member.validity(), today))
                        .sorted(RegisteredMember.CHARTER_ORDER)
                        .toList(),
                IntStream.iterate(1, place -> place + 1)
                        .filter(place -> !taken.contains(place))
                        .findFirst()
                        .orElseThrow());
    }

    @Permits(Permission.BOARD_SEATS_EDIT)
    public MandateChoices mandate() {
        LocalDate today = LocalDate.now(clock);
        return new MandateChoices(accounts(), terms.on(today).containing(today));
    }

    /** Those whom the board can elect: with an ordinary mandate today or later, in the order of the seats. */
    @Permits(Permission.BOARD_SEATS_EDIT)
    public List<OfficeCandidate> candidates() {
        LocalDate today = LocalDate.now(clock);
        SeatRegister register = board.register();
        return register.mandates().stream()
                .filter(RegisteredMandate::isOrdinary)
                .filter(mandate -> lastsOn(mandate.validity(), today))
                .map(mandate -> OfficeCandidate.of(mandate, register))
                .sorted(OfficeCandidate.ORDER)
                .toList();
    }

    private List<AccountChoice> accounts() {
        List<?> rows = entities.createNativeQuery(ACCOUNTS)
                .setParameter(1, currentActor.forbundId())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new AccountChoice(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    private static boolean lastsOn(Period validity, LocalDate today) {
        return validity.end().map(last -> !last.isBefore(today)).orElse(true);
    }
}
