package se.tross.shared.database;

/** How many SQL statements the current thread has sent since it was last asked to start over. */
public final class StatementCount {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private StatementCount() {}

    public static void startOver() {
        COUNT.get()[0] = 0;
    }

    public static int current() {
        return COUNT.get()[0];
    }

    /** The thread goes back to its pool. */
    public static void leave() {
        COUNT.remove();
    }

    static void one() {
        COUNT.get()[0]++;
    }
}
