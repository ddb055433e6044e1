package se.tross.shared.error;

/** Looks through the wrappings of the container for what was really thrown. */
final class Causes {

    private Causes() {}

    /** @return the first cause of the type, the exception itself included; null when there is none */
    static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
