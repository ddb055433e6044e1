package se.tross.shared.launcher;

/**
 * A reason why a command could not be carried out, in one Swedish sentence for the person at the keyboard. The cause,
 * when there is one, belongs in the log and never on the screen.
 */
public final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private LaunchFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /**
     * @param key key of the sentence
     * @param args what the sentence names
     */
    public static LaunchFailure of(String key, Object... args) {
        return new LaunchFailure(Sentences.of(key, args), null);
    }

    /**
     * @param cause what lies behind, for the log
     * @param key key of the sentence
     * @param args what the sentence names
     */
    public static LaunchFailure because(Throwable cause, String key, Object... args) {
        return new LaunchFailure(Sentences.of(key, args), cause);
    }
}
