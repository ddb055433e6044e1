package se.tross.shared.launcher;

/**
 * A reason why a command could not be carried out, in one Swedish sentence for the person at the keyboard. The cause,
 * when there is one, belongs in the log and never on the screen.
 */
public final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param sentence one whole Swedish sentence */
    public LaunchFailure(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence one whole Swedish sentence
     * @param cause what lies behind, for the log
     */
    public LaunchFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
