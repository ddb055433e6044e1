package se.tross.budget.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.budget.BudgetVersion;
import se.tross.budget.SectionRefusal.SectionHeadingMissing;
import se.tross.budget.SectionRefusal.SectionTextTooLong;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/** A section of a budget's document; its body holds references to live figures instead of numbers. */
@Entity
@Table(name = "budget_section")
public class TextSection extends VersionedRecord {
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_BODY = 50_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_section_seq")
    @SequenceGenerator(
            name = "budget_section_seq",
            sequenceName = "budget_section_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "version_id", nullable = false, updatable = false)
    private long versionId;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String heading;

    @Column(nullable = false)
    private String body;

    /** For JPA. */
    protected TextSection() {}

    /** @throws Refused if it has no heading, or a text does not fit */
    public TextSection(BudgetVersion version, int position, String heading, String body) {
        super(version.forbundId());
        this.versionId = version.id();
        this.position = position;
        rewrite(heading, body);
    }

    /** @throws Refused if the heading is missing, or a text does not fit */
    public final void rewrite(String newHeading, String newBody) {
        String head = newHeading == null ? "" : newHeading.strip();
        String text = newBody == null ? "" : newBody.strip();
        if (head.isEmpty()) {
            throw new Refused(new SectionHeadingMissing());
        }
        if (head.length() > LONGEST_HEADING) {
            throw new Refused(new SectionTextTooLong("heading", LONGEST_HEADING));
        }
        if (text.length() > LONGEST_BODY) {
            throw new Refused(new SectionTextTooLong("body", LONGEST_BODY));
        }
        heading = head;
        body = text;
    }

    public void move(int newPosition) {
        position = newPosition;
    }

    public long versionId() {
        return versionId;
    }

    public int position() {
        return position;
    }

    public String heading() {
        return heading;
    }

    public String body() {
        return body;
    }

    public Long id() {
        return id;
    }
}
