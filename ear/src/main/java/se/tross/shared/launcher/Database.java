package se.tross.shared.launcher;

/** The database of an installation: the one that comes along, or a server of its own. */
interface Database {

    /** Makes it answer; a database that already does is left as it is. */
    void start();

    /** Ends what {@link #start()} started, and nothing else. */
    void stop();

    /** Whether it runs on this machine as a part of this installation and is up. */
    boolean isRunning();

    /** The role that the application signs in with. */
    DatabaseAccess application();

    /** The role that owns the schema. */
    DatabaseAccess owner();

    /** Where it is, in a few words. */
    String place();
}
