package se.tross.board;

import se.tross.shared.refusal.Beside;

/** What a paper of a matter is refused for, in order of precedence. */
public sealed interface PaperRefusal extends BoardRefusal {

    /** No file was chosen. */
    @Beside("file")
    record PaperMissing() implements PaperRefusal {}

    /** The file's name holds what looks like a personnummer (P6). The name is not repeated. */
    @Beside("file")
    record PaperNameHoldsPersonalNumber() implements PaperRefusal {}

    /** The file is too large. */
    @Beside("file")
    record PaperTooLarge(int mostMegabytes) implements PaperRefusal {}

    /** The file holds nothing. */
    @Beside("file")
    record PaperIsEmpty() implements PaperRefusal {}

    /** The file is something else than a PDF, whatever its name says. */
    @Beside("file")
    record PaperIsNotPdf() implements PaperRefusal {}

    /** The file is encrypted, or locked with a password. */
    @Beside("file")
    record PaperIsEncrypted() implements PaperRefusal {}

    /** The file began as a PDF and cannot be read to its end. */
    @Beside("file")
    record PaperIsBroken() implements PaperRefusal {}

    /** The file is a PDF without a page. */
    @Beside("file")
    record PaperHasNoPages() implements PaperRefusal {}

    /** The paper has been removed, or stands under another matter now. */
    record PaperIsGone() implements PaperRefusal {}
}
