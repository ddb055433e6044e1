package se.tross.forbund;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.tross.shared.entity.VersionedRecord;
import se.tross.shared.personaldata.NotFreeText;

/**
 * A samordningsförbund: a separately formed body whose members are the parties (L4). Its name and seat are decided by the
 * members in the förbundsordning (L19, L20); what else the charter sets stands in {@link CharterRule}.
 */
@Entity
@Table(name = "forbund_forbund")
public class Forbund extends VersionedRecord {

    /** Drawn from the sequence {@code forbund_forbund_seq} beforehand: row security must know it before the row is written. */
    @Id
    private Long id;

    @Column(nullable = false)
    private String name;

    @NotFreeText("has a check of its own, and differs from a personnummer in its third digit")
    @Column(name = "organisation_number", nullable = false)
    private OrganisationNumber organisationNumber;

    @Column(nullable = false)
    private String seat;

    @Column(name = "short_name", nullable = false)
    private String shortName;

    /** For JPA. */
    protected Forbund() {}

    /** @throws se.tross.shared.refusal.Refused if the name, short name or seat is empty */
    public Forbund(long id, String name, String shortName, OrganisationNumber organisationNumber, String seat) {
        super(id);
        this.id = id;
        this.organisationNumber = organisationNumber;
        rename(name, shortName);
        moveTo(seat);
    }

    /** @throws se.tross.shared.refusal.Refused if either name is empty */
    public final void rename(String newName, String newShortName) {
        String checkedName = Required.text("name", newName);
        shortName = Required.text("shortName", newShortName);
        name = checkedName;
    }

    /** @throws se.tross.shared.refusal.Refused if the seat is empty */
    public final void moveTo(String newSeat) {
        seat = Required.text("seat", newSeat);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    public OrganisationNumber organisationNumber() {
        return organisationNumber;
    }

    public String seat() {
        return seat;
    }
}
