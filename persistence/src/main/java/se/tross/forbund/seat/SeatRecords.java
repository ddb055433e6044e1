package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.tross.forbund.Member;
import se.tross.forbund.MemberRecords;

/** All seats, mandates and offices that the board has had and will have: what every rule about it must see. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class SeatRecords {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MemberRecords members;

    @Inject
    private Event<BoardChanged> changed;

    /** Tells those who follow who is on the board. */
    public void tellChanged() {
        changed.fire(new BoardChanged());
    }

    /** Three statements, however long the förbund has been there. */
    public SeatRegister register() {
        List<RegisteredSeat> seats = entities
                .createQuery("select distinct s from Seat s left join fetch s.turns", Seat.class)
                .getResultList()
                .stream()
                .map(Seat::registered)
                .toList();
        List<Object[]> mandatesAndOffices = entities.createQuery(
                        "select m, o from Mandate m left join BoardOffice o on o.mandateId = m.id", Object[].class)
                .getResultList();
        List<RegisteredMandate> mandates = mandatesAndOffices.stream()
                .map(row -> ((Mandate) row[0]).registered())
                .distinct()
                .toList();
        List<OfficeTenure> offices = mandatesAndOffices.stream()
                .flatMap(row -> Optional.ofNullable((BoardOffice) row[1]).stream())
                .map(BoardOffice::tenure)
                .toList();
        return new SeatRegister(
                seats,
                mandates,
                offices,
                members.all().stream().map(Member::registered).toList());
    }
}
