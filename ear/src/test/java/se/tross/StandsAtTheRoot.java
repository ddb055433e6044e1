package se.tross;

/** Breaks: every class has a capability. */
public class StandsAtTheRoot {}
