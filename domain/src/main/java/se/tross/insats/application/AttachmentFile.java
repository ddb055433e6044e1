package se.tross.insats.application;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.tross.insats.AttachmentRefusal.AttachmentIsEmpty;
import se.tross.insats.AttachmentRefusal.AttachmentKindNotTaken;
import se.tross.insats.AttachmentRefusal.AttachmentMissing;
import se.tross.insats.AttachmentRefusal.AttachmentNameHoldsPersonalNumber;
import se.tross.insats.AttachmentRefusal.AttachmentNotWhatItSays;
import se.tross.insats.AttachmentRefusal.AttachmentTooLarge;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.refusal.Refused;

/** A file that an applicant sends: its name, size and kind are in order. */
public final class AttachmentFile {

    /** What one may weigh. */
    public static final int MOST_MEGABYTES = 10;

    /** The same in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    /** How many an application may have. */
    public static final int MOST_FILES = 10;

    private static final int LONGEST_NAME = 200;

    private final String name;
    private final AttachmentKind kind;
    private final byte[] bytes;

    /**
     * @param name as the browser gave it; a path before it is left out
     * @throws Refused if no file was chosen, its name holds a personnummer (P6), it is too large or empty, or of no kind taken
     */
    public AttachmentFile(String name, byte[] bytes) {
        this.name = plain(name);
        if (this.name.isEmpty()) {
            throw new Refused(new AttachmentMissing());
        }
        if (!PersonalNumberGuard.findings(this.name).isEmpty()) {
            throw new Refused(new AttachmentNameHoldsPersonalNumber());
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refused(new AttachmentTooLarge(MOST_MEGABYTES));
        }
        if (bytes.length == 0) {
            throw new Refused(new AttachmentIsEmpty());
        }
        this.kind = AttachmentKind.of(this.name).orElseThrow(() -> new Refused(new AttachmentKindNotTaken()));
        if (!kind.isIn(bytes)) {
            throw new Refused(new AttachmentNotWhatItSays(this.name.substring(this.name.lastIndexOf('.'))));
        }
        this.bytes = bytes.clone();
    }

    private static String plain(String typed) {
        String whole = typed == null ? "" : typed;
        String last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    public String name() {
        return name;
    }

    public AttachmentKind kind() {
        return kind;
    }

    /** In bytes. */
    public int size() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** In 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
