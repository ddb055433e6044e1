package se.tross.forbund;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.tross.shared.access.Permission;
import se.tross.shared.access.Permits;
import se.tross.shared.access.Records;
import se.tross.shared.access.UseCase;
import se.tross.shared.refusal.Refused;

/** A member leaves, or a leaving that was planned is called off. At least one of each party stays (L3). */
@Stateless
@UseCase
public class EndMembership {

    @Inject
    private Records records;

    @Inject
    private MemberRecords members;

    @Inject
    private Event<MembershipEnds> ends;

    /**
     * @param version the version that was read when the page was shown
     * @param lastDay its last day as a member
     * @param withMandates whether its mandates on the board end the same day
     * @throws Refused if a party would be left without a member, mandates would last on without it, or somebody has saved the
     *     member since
     */
    @Permits(Permission.FORBUND_EDIT)
    public void end(long id, long version, LocalDate lastDay, boolean withMandates) {
        Member member = records.get(Member.class, id, Member::version, version);
        Refused.ifAny(MemberRegister.of(members.all()).refusalsOfLeaving(id, lastDay));
        ends.fire(new MembershipEnds(id, lastDay, withMandates));
        member.leave(lastDay);
    }

    /**
     * @param version the version that was read when the page was shown
     * @throws Refused if another has taken its code or its party's only seat meanwhile, or somebody has saved the member
     *     since
     */
    @Permits(Permission.FORBUND_EDIT)
    public void callOff(long id, long version) {
        records.get(Member.class, id, Member::version, version).stay();
        MemberRegister.of(members.all()).refuseUnlessRight();
    }
}
