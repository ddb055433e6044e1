package se.tross.shared.frame;

/** The headings of the side navigation, in their order. */
public enum NavigationGroup {
    /** Above the headings. */
    TOP,
    BOARD,
    ECONOMY,
    INSATSER,
    FORBUND,
    REVIEW
}
