package se.tross.board.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import se.tross.board.PaperRefusal.PaperIsEmpty;
import se.tross.board.PaperRefusal.PaperMissing;
import se.tross.board.PaperRefusal.PaperNameHoldsPersonalNumber;
import se.tross.board.PaperRefusal.PaperTooLarge;
import se.tross.board.Wording;
import se.tross.shared.personaldata.PersonalNumberGuard;
import se.tross.shared.refusal.Refused;

/** A file that somebody sends as a paper: its name and size are in order. Whether it is a PDF, its reader says. */
public final class PaperFile {

    /** What a paper may weigh. */
    public static final int MOST_MEGABYTES = 25;

    /** The same in bytes. */
    public static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

    private static final String ENDING = ".pdf";

    private final String name;
    private final byte[] bytes;

    /**
     * @param name as the browser gave it; a path before it is left out
     * @throws Refused if no file was chosen, its name holds a personnummer (P6), or it is too large or empty
     */
    public PaperFile(String name, byte[] bytes) {
        this.name = plain(name);
        if (this.name.isEmpty()) {
            throw new Refused(new PaperMissing());
        }
        if (!PersonalNumberGuard.findings(this.name).isEmpty()) {
            throw new Refused(new PaperNameHoldsPersonalNumber());
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refused(new PaperTooLarge(MOST_MEGABYTES));
        }
        if (bytes.length == 0) {
            throw new Refused(new PaperIsEmpty());
        }
        this.bytes = bytes.clone();
    }

    private static String plain(String given) {
        String path = Wording.plain(given).replace('\\', '/');
        String last = path.substring(path.lastIndexOf('/') + 1).strip();
        return last.length() > Wording.LINE ? last.substring(last.length() - Wording.LINE) : last;
    }

    public String name() {
        return name;
    }

    /** What the paper is called until somebody calls it something else: the file's name without its ending. */
    public String title() {
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith(ENDING) && name.length() > ENDING.length();
        return ends ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    /** SHA-256 of what it holds, 64 digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
