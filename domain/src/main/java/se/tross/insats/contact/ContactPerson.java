package se.tross.insats.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Collection;
import se.tross.insats.ContactRefusal.ContactKnownAlready;
import se.tross.insats.Insats;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/** A person of an insats: who asks for its money, who writes its reports, who steers it. Letters go there. */
@Entity
@Table(name = "insats_contact")
public class ContactPerson extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_contact_seq")
    @SequenceGenerator(
            name = "insats_contact_seq",
            sequenceName = "insats_contact_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(name = "person_name", nullable = false)
    private String name;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    private String email;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "asks_for_money", nullable = false)
    private boolean asksForMoney;

    @Column(nullable = false)
    private boolean reports;

    @Column(nullable = false)
    private boolean steers;

    /** For JPA. */
    protected ContactPerson() {}

    /**
     * @param others who are known of the insats already
     * @throws Refused with everything that the rules refuse, the weightiest first
     */
    public ContactPerson(Insats insats, ContactTerms terms, Collection<ContactPerson> others) {
        super(insats.forbundId());
        insatsId = insats.id();
        change(terms, others);
    }

    /** @throws Refused with everything that the rules refuse, the weightiest first */
    public final void change(ContactTerms terms, Collection<ContactPerson> others) {
        Refused.ifAny(terms.refusals());
        for (ContactPerson other : others) {
            if (other != this && other.email.equalsIgnoreCase(terms.email())) {
                throw new Refused(new ContactKnownAlready(other.email, other.name));
            }
        }
        name = terms.name();
        organisation = terms.organisation();
        email = terms.email();
        accountId = terms.accountId();
        asksForMoney = terms.asksForMoney();
        reports = terms.reports();
        steers = terms.steers();
    }

    public ContactTerms terms() {
        return new ContactTerms(name, organisation, email, accountId, asksForMoney, reports, steers);
    }

    public long insatsId() {
        return insatsId;
    }

    public Long id() {
        return id;
    }
}
