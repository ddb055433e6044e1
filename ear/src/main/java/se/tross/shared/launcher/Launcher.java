package se.tross.shared.launcher;

/** Entry point of the start script: carries out one command and ends with its exit code. */
public final class Launcher {

    private Launcher() {}

    /** @param args the command and its options, as given to the start script */
    public static void main(String[] args) {
        if (args.length == 0) {
            System.err.println("Ange ett kommando.");
            System.exit(2);
        }
    }
}
