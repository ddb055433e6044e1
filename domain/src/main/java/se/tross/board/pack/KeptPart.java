package se.tross.board.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.ForbundRecord;
import se.tross.shared.personaldata.NotFreeText;

/** A {@link PackPart} as it is kept. Matter and paper are named by their ids, also when they are long gone. */
@Entity
@Table(name = "board_pack_part")
public class KeptPart extends ForbundRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_pack_part_seq")
    @SequenceGenerator(
            name = "board_pack_part_seq",
            sequenceName = "board_pack_part_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "pack_id", nullable = false, updatable = false)
    private long packId;

    @Column(nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PartKind kind;

    @Column(name = "matter_id", nullable = false, updatable = false)
    private long matterId;

    @Column(name = "paper_id", nullable = false, updatable = false)
    private long paperId;

    @Column(nullable = false, updatable = false)
    private int place;

    @Column(nullable = false, updatable = false)
    private String title;

    @NotFreeText("A digest of what the part holds")
    @Column(nullable = false, updatable = false)
    private String fingerprint;

    @Column(nullable = false, updatable = false)
    private boolean secret;

    @Column(name = "first_page", nullable = false, updatable = false)
    private int firstPage;

    @Column(nullable = false, updatable = false)
    private int pages;

    @Column(nullable = false, updatable = false)
    private boolean tagged;

    @Column(nullable = false, updatable = false)
    private int since;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PartStanding standing;

    @Column(name = "replaced_by", nullable = false, updatable = false)
    private int replacedBy;

    /** For JPA. */
    protected KeptPart() {}

    /** @param position its place among the parts, from 0 */
    public KeptPart(Pack pack, int position, PackPart part) {
        super(pack.forbundId());
        this.packId = pack.id();
        this.position = position;
        this.kind = part.item().kind();
        this.matterId = part.item().matterId();
        this.paperId = part.item().paperId();
        this.place = part.item().place();
        this.title = part.item().title();
        this.fingerprint = part.item().fingerprint();
        this.secret = part.item().secret();
        this.firstPage = part.firstPage();
        this.pages = part.pages();
        this.tagged = part.tagged();
        this.since = part.since();
        this.standing = part.standing();
        this.replacedBy = part.replacedBy();
    }

    public PackPart part() {
        return new PackPart(
                new PackItem(kind, matterId, paperId, place, title, fingerprint, secret),
                firstPage,
                pages,
                tagged,
                since,
                standing,
                replacedBy);
    }

    public long packId() {
        return packId;
    }

    public int position() {
        return position;
    }

    public Long id() {
        return id;
    }
}
