package se.tross.forbund.seat;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** Everybody on the board by name, at any time. Who has a protected identity is there for those alone who keep the mandates (P7). */
@Stateless
@UseCase
public class BoardPeople {

    private static final String PEOPLE = """
            select m, s.label from Mandate m, Seat s where s.id = m.seatId and (:all = true or m.protectedIdentity = false)
            order by m.validFrom desc, m.id
            """;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /** Each mandate, the latest first. One statement. */
    @Permits(Permission.FORBUND_READ)
    public List<FoundPerson> all() {
        return entities
                .createQuery(PEOPLE, Object[].class)
                .setParameter("all", currentActor.required().may(Permission.BOARD_SEATS_EDIT))
                .getResultList()
                .stream()
                .map(row -> person(((Mandate) row[0]).registered(), (String) row[1]))
                .toList();
    }

    private static FoundPerson person(RegisteredMandate mandate, String seat) {
        return new FoundPerson(mandate.id(), mandate.person().name(), mandate.role(), seat, mandate.validity());
    }
}
