package se.tross.insats;

import se.tross.shared.refusal.Beside;

/** What a file is refused for that should be attached to an application, in order of precedence. */
public sealed interface AttachmentRefusal extends InsatsRefusal {

    /** No file was chosen. */
    @Beside("file")
    record AttachmentMissing() implements AttachmentRefusal {}

    /** The name of the file tells who somebody is (P6). */
    @Beside("file")
    record AttachmentNameHoldsPersonalNumber() implements AttachmentRefusal {}

    /** Larger than is taken. */
    @Beside("file")
    record AttachmentTooLarge(int megabytes) implements AttachmentRefusal {}

    /** Nothing is in it. */
    @Beside("file")
    record AttachmentIsEmpty() implements AttachmentRefusal {}

    /** Neither its name nor its content is of a kind that is taken. */
    @Beside("file")
    record AttachmentKindNotTaken() implements AttachmentRefusal {}

    /** What is in it is not what its name says, or it is broken. */
    @Beside("file")
    record AttachmentNotWhatItSays(String ending) implements AttachmentRefusal {}

    /** As many as there is room for. */
    @Beside("file")
    record AttachmentsAreFull(int most) implements AttachmentRefusal {}
}
