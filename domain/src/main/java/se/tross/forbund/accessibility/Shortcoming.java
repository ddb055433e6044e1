package se.tross.forbund.accessibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import se.tross.forbund.accessibility.ShortcomingRefusal.ShortcomingIsAnswered;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.personaldata.NotFreeText;
import se.tross.shared.refusal.Refused;

/** Something that does not work for somebody, as that person has reported it; the förbund answers as soon as it can (P9). */
@Entity
@Table(name = "forbund_shortcoming")
public class Shortcoming extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forbund_shortcoming_seq")
    @SequenceGenerator(
            name = "forbund_shortcoming_seq",
            sequenceName = "forbund_shortcoming_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "found_at", nullable = false, updatable = false)
    private String foundAt;

    @Column(nullable = false, updatable = false)
    private String what;

    @NotFreeText("An address, which the rules of addresses check")
    @Column(nullable = false, updatable = false)
    private String email;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant reportedAt;

    @Column
    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** For JPA. */
    protected Shortcoming() {}

    /** @throws Refused if it says nothing, does not fit, or the address is none */
    public Shortcoming(long forbundId, ShortcomingTerms terms, Instant when) {
        super(forbundId);
        Refused.ifAny(terms.refusals());
        foundAt = terms.where();
        what = terms.what();
        email = terms.email();
        reportedAt = when;
    }

    /** What is done about it, in words for who reported it. @throws Refused if it is answered, or the answer says nothing */
    public void answer(String text, String who, Instant when) {
        Refused.ifAny(refusalsOfAnswer());
        String words = ShortcomingTerms.plain(text);
        Refused.ifAny(ShortcomingTerms.refusalsOf("answer", words));
        answer = words;
        answeredBy = who;
        answeredAt = when;
    }

    /** Why it cannot be answered now; empty when it can. */
    public List<ShortcomingRefusal> refusalsOfAnswer() {
        return isAnswered() ? List.of(new ShortcomingIsAnswered(answeredBy, answeredAt)) : List.of();
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public ShortcomingTerms terms() {
        return new ShortcomingTerms(foundAt, what, email);
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    /** The answer; empty before there is one. */
    public String answer() {
        return answer == null ? "" : answer;
    }

    /** Who has answered; empty before somebody has. */
    public String answeredBy() {
        return answeredBy == null ? "" : answeredBy;
    }

    /** When it was answered; null before. */
    public Instant answeredAt() {
        return answeredAt;
    }

    public Long id() {
        return id;
    }
}
