package se.tross.insats.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.insats.CatalogueRefusal.NotGrantedYet;
import se.tross.insats.Insats;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.refusal.Refused;

/** What everybody may read of an insats. */
@Entity
@Table(name = "insats_publication")
public class Publication extends VersionedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insats_publication_seq")
    @SequenceGenerator(
            name = "insats_publication_seq",
            sequenceName = "insats_publication_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "insats_id", nullable = false, updatable = false)
    private long insatsId;

    @Column(nullable = false)
    private boolean shown;

    @Column(nullable = false)
    private String about;

    @Column(nullable = false)
    private String outcome;

    /** For JPA. */
    protected Publication() {}

    /** @throws Refused if it would be shown before it is granted, or with everything that is wrong */
    public Publication(Insats insats, PublicationTerms terms) {
        super(insats.forbundId());
        insatsId = insats.id();
        write(insats, terms);
    }

    /** @throws Refused if it would be shown before it is granted, or with everything that is wrong */
    public final void write(Insats insats, PublicationTerms terms) {
        if (terms.shown() && !insats.stage().isGranted()) {
            throw new Refused(new NotGrantedYet(insats.stage()));
        }
        Refused.ifAny(terms.refusals());
        shown = terms.shown();
        about = terms.about();
        outcome = terms.outcome();
    }

    public PublicationTerms terms() {
        return new PublicationTerms(shown, about, outcome);
    }

    public long insatsId() {
        return insatsId;
    }

    public Long id() {
        return id;
    }
}
