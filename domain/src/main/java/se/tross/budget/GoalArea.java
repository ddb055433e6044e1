package se.tross.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Collection;
import se.tross.budget.AreaRefusal.AreaExists;
import se.tross.budget.AreaRefusal.AreaNameMissing;
import se.tross.budget.AreaRefusal.AreaNameTooLong;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/** A goal area of the förbund's own, such as Samordnad rehabilitering; insatser are budgeted by it. One that is no longer used is retired, since old budgets name it. */
@Entity
@Table(name = "budget_goal_area")
public class GoalArea extends VersionedRecord {
    private static final int LONGEST = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_goal_area_seq")
    @SequenceGenerator(
            name = "budget_goal_area_seq",
            sequenceName = "budget_goal_area_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private boolean retired;

    /** For JPA. */
    protected GoalArea() {}

    /** @throws Refused if it has no name, or one that does not fit or is taken */
    public GoalArea(long forbundId, String name, int position, Collection<GoalArea> others) {
        super(forbundId);
        this.position = position;
        rename(name, others);
    }

    /** @throws Refused if the name is missing, does not fit or is taken */
    public final void rename(String newName, Collection<GoalArea> others) {
        String stripped = newName == null ? "" : newName.strip();
        if (stripped.isEmpty()) {
            throw new Refused(new AreaNameMissing());
        }
        if (stripped.length() > LONGEST) {
            throw new Refused(new AreaNameTooLong(LONGEST));
        }
        for (GoalArea other : others) {
            if (other != this && other.name.equalsIgnoreCase(stripped)) {
                throw new Refused(new AreaExists(stripped));
            }
        }
        name = stripped;
    }

    public void move(int newPosition) {
        position = newPosition;
    }

    /** New lines no longer choose it. */
    public void retire() {
        retired = true;
    }

    /** New lines choose it again. */
    public void takeUp() {
        retired = false;
    }

    public String name() {
        return name;
    }

    public int position() {
        return position;
    }

    public boolean isRetired() {
        return retired;
    }

    public Long id() {
        return id;
    }
}
