package se.tross.shared.architecture.broken.domain;

/** Breaks: nothing is named for its role. */
public class MoneyManager {}
