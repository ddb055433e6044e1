package se.tross.shared.trail;

/** A truth value in words. */
public enum YesNo {
    YES,
    NO
}
