package se.tross.forbund.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import se.tross.forbund.ForbundRefusal.EndsBeforeItBegins;
import se.tross.forbund.ForbundRefusal.RoleGrantedTwice;
import se.tross.forbund.ForbundRefusal.RoleNeedsMember;
import se.tross.shared.access.Role;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/**
 * What an account is in one förbund, from when to when. A handläggare acts for one member authority; a ledamot may be
 * tied to the member that elected them. Ended, never deleted: the trail must be able to say what somebody was.
 */
@Entity
@Table(name = "forbund_role_grant")
public class RoleGrant extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forbund_role_grant_seq")
    @SequenceGenerator(
            name = "forbund_role_grant_seq",
            sequenceName = "forbund_role_grant_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Role role;

    @Column(name = "member_id", updatable = false)
    private Long memberId;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    /** For JPA. */
    protected RoleGrant() {}

    /**
     * A role given to an account.
     *
     * @param memberId the member that the person acts for; null where the role needs none
     * @param others the account's other grants in the förbund
     * @throws Refused if a role for a member has none, or the role is held on one of the days already
     */
    public RoleGrant(
            long forbundId, long accountId, Role role, Long memberId, Period validity, Collection<RoleGrant> others) {
        super(forbundId);
        this.accountId = accountId;
        this.role = role;
        this.memberId = memberId;
        this.validFrom = validity.from();
        this.validTo = validity.to();
        if (role.isForAMember() && memberId == null) {
            throw new Refused(new RoleNeedsMember(role));
        }
        if (others.stream().anyMatch(this::isHeldAlreadyBy)) {
            throw new Refused(new RoleGrantedTwice(role));
        }
    }

    private boolean isHeldAlreadyBy(RoleGrant other) {
        return other.accountId == accountId
                && other.role == role
                && Objects.equals(other.memberId, memberId)
                && other.validity().overlaps(validity());
    }

    /** @throws Refused if the last day lies before the first */
    public void end(LocalDate lastDay) {
        if (lastDay.isBefore(validFrom)) {
            throw new Refused(new EndsBeforeItBegins(validFrom));
        }
        validTo = lastDay;
    }

    public boolean isValidOn(LocalDate day) {
        return validity().contains(day);
    }

    public Period validity() {
        return new Period(validFrom, validTo);
    }

    public Long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public Role role() {
        return role;
    }

    /** The member that the person acts for; null where the role needs none. */
    public Long memberId() {
        return memberId;
    }
}
