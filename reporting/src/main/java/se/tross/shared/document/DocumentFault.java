package se.tross.shared.document;

/** A document could not be made as it must be: a fault in a template or a style sheet, never in what a user wrote. */
public final class DocumentFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    DocumentFault(String message) {
        super(message);
    }

    DocumentFault(String message, Exception cause) {
        super(message, cause);
    }
}
