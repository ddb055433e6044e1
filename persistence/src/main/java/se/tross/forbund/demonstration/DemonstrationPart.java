package se.tross.forbund.demonstration;

/**
 * What a capability brings to the demonstration's two förbund. The parts are found where they are, so that nobody has to
 * know the capabilities that come after; those that build on others say a later place.
 */
public interface DemonstrationPart {

    /** The lower, the earlier. */
    int place();

    /** Samordningsförbundet i Halland, whose members and charter are there. */
    void loadHalland(long forbundId);

    /** The invented förbund of the two rivers. */
    void loadTwoRivers(long forbundId);

    /** What follows in Halland when all parts are there, such as after a decision of its board. */
    default void goOnInHalland(long forbundId) {}

    /** The same in the invented förbund. */
    default void goOnInTwoRivers(long forbundId) {}
}
