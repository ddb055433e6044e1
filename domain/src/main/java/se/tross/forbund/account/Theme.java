package se.tross.forbund.account;

/** Light or dark pages, or as the person's system has it. Print is always light. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
