package se.tross.board.paper;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.tross.board.PaperRefusal.PaperHasNoPages;
import se.tross.board.PaperRefusal.PaperIsBroken;
import se.tross.board.PaperRefusal.PaperIsEncrypted;
import se.tross.board.PaperRefusal.PaperIsNotPdf;
import se.tross.shared.refusal.Refused;

/**
 * Reads a file through before it is kept as a paper: it is what it says it is, everybody can open it, and it is whole. A
 * paper that only its sender can read is found out now and not at the meeting.
 */
public final class PaperReader {

    private static final byte[] BEGINNING = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

    /** Programs may write something before the file and after it; by the standard within so many bytes. */
    private static final int LEEWAY = 1024;

    private PaperReader() {}

    /** @throws Refused if it is no PDF, encrypted, broken or without pages */
    public static ReadPaper read(PaperFile file) {
        byte[] bytes = file.bytes();
        if (!holds(bytes, BEGINNING, 0, LEEWAY)) {
            throw new Refused(new PaperIsNotPdf());
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                throw new Refused(new PaperIsEncrypted());
            }
            return new ReadPaper(file, pages(document, bytes));
        } catch (InvalidPasswordException locked) {
            throw new Refused(new PaperIsEncrypted());
        } catch (IOException broken) {
            throw new Refused(new PaperIsBroken());
        }
    }

    /** The reader mends much by guessing: a file without its end, or a page that cannot be read, is broken all the same. */
    private static int pages(PDDocument document, byte[] bytes) throws IOException {
        if (!holds(bytes, END, lengthWithoutPadding(bytes) - LEEWAY, bytes.length)) {
            throw new Refused(new PaperIsBroken());
        }
        int pages = 0;
        for (PDPage page : document.getPages()) {
            page.getResources();
            if (page.hasContents()) {
                page.getContents().close();
            }
            pages++;
        }
        if (pages == 0) {
            throw new Refused(new PaperHasNoPages());
        }
        return pages;
    }

    private static int lengthWithoutPadding(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] <= ' ' && bytes[length - 1] >= 0) {
            length--;
        }
        return length;
    }

    private static boolean holds(byte[] bytes, byte[] wanted, int from, int to) {
        for (int at = Math.max(from, 0); at <= Math.min(to, bytes.length) - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && bytes[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
