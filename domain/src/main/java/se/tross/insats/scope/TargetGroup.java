package se.tross.insats.scope;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import se.tross.insats.ScopeRefusal.GroupCodeTaken;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;
import se.tross.shared.time.Period;

/** A target group of the förbund's dated list (S4). One that is no longer used gets a last day, since old insatser name it. */
@Entity
@Table(name = "insats_target_group")
public class TargetGroup extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_target_group_seq")
    @SequenceGenerator(
            name = "insats_target_group_seq",
            sequenceName = "insats_target_group_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "valid_from", nullable = false)
    private LocalDate firstDay;

    @Column(name = "valid_to")
    private LocalDate lastDay;

    /** For JPA. */
    protected TargetGroup() {}

    /**
     * @param others the rest of the list
     * @throws Refused with everything that the rules refuse, the weightiest first
     */
    public TargetGroup(long forbundId, TargetGroupTerms terms, Collection<TargetGroup> others) {
        super(forbundId);
        change(terms, others);
    }

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public final void change(TargetGroupTerms terms, Collection<TargetGroup> others) {
        Refused.ifAny(terms.refusals());
        Period days = new Period(terms.firstDay(), terms.lastDay());
        for (TargetGroup other : others) {
            if (other != this
                    && other.code.equalsIgnoreCase(terms.code())
                    && other.validity().overlaps(days)) {
                throw new Refused(new GroupCodeTaken(other.code, other.name));
            }
        }
        code = terms.code();
        name = terms.name();
        firstDay = terms.firstDay();
        lastDay = terms.lastDay();
    }

    public Period validity() {
        return new Period(firstDay, lastDay);
    }

    public TargetGroupTerms terms() {
        return new TargetGroupTerms(code, name, firstDay, lastDay);
    }

    public Long id() {
        return id;
    }
}
