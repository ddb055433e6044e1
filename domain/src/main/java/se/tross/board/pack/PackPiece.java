package se.tross.board.pack;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.tross.shared.entity.ForbundRecord;

/** A piece of a pack's file, so that a file of many megabytes is neither kept nor sent in one gulp. */
@Entity
@Table(name = "board_pack_piece")
public class PackPiece extends ForbundRecord {

    /** What a piece holds, all but the last. */
    public static final int BYTES = 1024 * 1024;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_pack_piece_seq")
    @SequenceGenerator(
            name = "board_pack_piece_seq",
            sequenceName = "board_pack_piece_seq",
            initialValue = 50,
            allocationSize = 50)
    private Long id;

    @Column(name = "pack_id", nullable = false, updatable = false)
    private long packId;

    @Column(name = "open_copy", nullable = false, updatable = false)
    private boolean openCopy;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    /** For JPA. */
    protected PackPiece() {}

    /** @param openCopy whether of the copy without secret matters */
    public PackPiece(Pack pack, boolean openCopy, int number, byte[] bytes) {
        super(pack.forbundId());
        this.packId = pack.id();
        this.openCopy = openCopy;
        this.number = number;
        this.bytes = bytes.clone();
    }

    public long packId() {
        return packId;
    }

    /** Whether it is of the copy without secret matters (P5). */
    public boolean isOpenCopy() {
        return openCopy;
    }

    /** From 0. */
    public int number() {
        return number;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Long id() {
        return id;
    }
}
