package se.tross.insats.application;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import se.tross.insats.AttachmentRefusal.AttachmentMissing;
import se.tross.insats.AttachmentRefusal.AttachmentTooLarge;
import se.tross.shared.refusal.Refused;

/** A file as the browser sends it. */
final class SentAttachment {

    private SentAttachment() {}

    /** @throws Refused with a sentence beside the input, if it is not taken */
    static AttachmentFile read(Part file) throws IOException {
        if (file == null || file.getSubmittedFileName() == null) {
            throw new Refused(new AttachmentMissing());
        }
        if (file.getSize() > AttachmentFile.MOST_BYTES) {
            throw new Refused(new AttachmentTooLarge(AttachmentFile.MOST_MEGABYTES));
        }
        try (InputStream content = file.getInputStream()) {
            return new AttachmentFile(file.getSubmittedFileName(), content.readAllBytes());
        }
    }
}
