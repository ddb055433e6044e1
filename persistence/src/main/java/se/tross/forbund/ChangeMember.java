package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;

/** A member gets another name, another place in the charter's order, or other references for its payments. */
@Stateless
@UseCase
public class ChangeMember {

    @Inject
    private Records records;

    @Inject
    private MemberRecords members;

    @Inject
    private Clock clock;

    /**
     * @param version the version that was read when the page was shown
     * @throws se.tross.shared.refusal.Refused if the name is empty, the place is none, or somebody has saved the member
     *     since
     */
    @Permits(Permission.FORBUND_EDIT)
    public void change(long id, long version, MemberFacts facts) {
        Member member = records.get(Member.class, id, Member::version, version);
        member.rename(facts.name());
        member.payWith(facts.paymentReference(), facts.invoiceReference());
        place(member, facts.place());
    }

    private void place(Member moving, int place) {
        List<Member> all = members.all();
        Map<Long, Integer> positions = PartyOrder.moved(
                moving.party(),
                LocalDate.now(clock),
                all.stream().map(Member::registered).toList(),
                moving.id(),
                place);
        all.stream()
                .filter(member -> positions.containsKey(member.id()))
                .forEach(member -> member.changePosition(positions.get(member.id())));
    }
}
