package se.tross.shared.architecture.broken.domain;

import se.tross.shared.refusal.Refusal;

/** Breaks: refusals are listed. */
public record RefusesOutsideTheList() implements Refusal {}
