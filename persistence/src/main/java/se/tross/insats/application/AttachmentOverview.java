package se.tross.insats.application;

import java.io.Serializable;

/** A file that goes with an application. @param size in bytes */
public record AttachmentOverview(long id, String fileName, AttachmentKind kind, int size) implements Serializable {
    private static final long serialVersionUID = 1L;

    static AttachmentOverview of(Attachment attachment) {
        return new AttachmentOverview(attachment.id(), attachment.fileName(), attachment.kind(), attachment.size());
    }
}
