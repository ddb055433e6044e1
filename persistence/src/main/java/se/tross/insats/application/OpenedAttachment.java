package se.tross.insats.application;

/** An attached file to be read. */
public final class OpenedAttachment {

    private final String fileName;
    private final AttachmentKind kind;
    private final byte[] bytes;

    OpenedAttachment(Attachment attachment, AttachmentContent content) {
        this.fileName = attachment.fileName();
        this.kind = attachment.kind();
        this.bytes = content.bytes();
    }

    public String fileName() {
        return fileName;
    }

    public AttachmentKind kind() {
        return kind;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
