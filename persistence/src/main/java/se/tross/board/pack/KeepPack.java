package se.tross.board.pack;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import se.tross.board.PackRefusal.PackTooLarge;
import se.tross.board.meeting.Meeting;
import se.tross.shared.refusal.Refused;

/** Writes a version down: where everything stands, and its file piece by piece. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class KeepPack {

    private static final long MEGABYTE = 1024L * 1024;

    @PersistenceContext(unitName = "tross")
    private EntityManager entities;

    /** @throws Refused if it is larger than anybody can receive */
    public Pack keep(Meeting meeting, PackDraft draft, String madeBy, Instant madeAt) {
        BoundFile whole = read(draft.whole());
        Pack pack = new Pack(
                meeting, draft.layout(), whole, draft.open() == null ? null : read(draft.open()), madeBy, madeAt);
        entities.persist(pack);
        // Parts and pieces name it by its id alone, so it must be there first.
        entities.flush();
        List<PackPart> parts = draft.layout().parts();
        for (int i = 0; i < parts.size(); i++) {
            entities.persist(new KeptPart(pack, i, parts.get(i)));
        }
        keepFile(pack, false, draft.whole());
        if (draft.open() != null) {
            keepFile(pack, true, draft.open());
        }
        return pack;
    }

    private static BoundFile read(Path file) {
        try (DigestInputStream digested = new DigestInputStream(Files.newInputStream(file), sha256())) {
            long size = digested.transferTo(OutputStream.nullOutputStream());
            if (size > BoundFile.MOST_MEGABYTES * MEGABYTE) {
                throw new Refused(new PackTooLarge(BoundFile.MOST_MEGABYTES));
            }
            return new BoundFile(
                    size, HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("The bound file cannot be read", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private void keepFile(Pack pack, boolean openCopy, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] bytes = content.readNBytes(PackPiece.BYTES);
                    bytes.length > 0;
                    bytes = content.readNBytes(PackPiece.BYTES)) {
                PackPiece piece = new PackPiece(pack, openCopy, number++, bytes);
                entities.persist(piece);
                entities.flush();
                // It is in the database now and need not lie in memory as well.
                entities.detach(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bound file cannot be read", e);
        }
    }
}
