package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import se.tross.shared.access.CurrentActor;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.UseCase;

/** A member joins the förbund, last in the charter's order of its party (L5). The others' shares are the key's matter. */
@Stateless
@UseCase
public class AddMember {

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    @Inject
    private MemberRecords records;

    @Inject
    private CurrentActor currentActor;

    /**
     * @return the new member's id
     * @throws se.tross.shared.refusal.Refused if the register would be wrong with it (L3)
     */
    @Permits(Permission.FORBUND_EDIT)
    public long add(NewMember joining) {
        List<Member> all = new ArrayList<>(records.all());
        Member member = new Member(
                currentActor.forbundId(),
                joining.code(),
                joining.name(),
                joining.party(),
                PartyOrder.lastPlace(
                        joining.party(), all.stream().map(Member::registered).toList()),
                joining.joins());
        member.payWith(joining.paymentReference(), joining.invoiceReference());
        all.add(member);
        MemberRegister.of(all).refuseUnlessRight();
        entities.persist(member);
        return member.id();
    }
}
