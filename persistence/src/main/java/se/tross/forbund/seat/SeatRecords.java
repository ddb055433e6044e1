package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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

    /** Four statements, however long the förbund has been there. */
    public SeatRegister register() {
        List<RegisteredSeat> seats = entities
                .createQuery("select distinct s from Seat s left join fetch s.turns", Seat.class)
                .getResultList()
                .stream()
                .map(Seat::registered)
                .toList();
        List<RegisteredMandate> mandates =
                entities.createQuery("select m from Mandate m", Mandate.class).getResultList().stream()
                        .map(Mandate::registered)
                        .toList();
        List<OfficeTenure> offices =
                entities.createQuery("select o from BoardOffice o", BoardOffice.class).getResultList().stream()
                        .map(BoardOffice::tenure)
                        .toList();
        return new SeatRegister(
                seats,
                mandates,
                offices,
                members.all().stream().map(Member::registered).toList());
    }
}
