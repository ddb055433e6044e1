package se.tross.shared.architecture.broken.domain;

import se.tross.contribution.AllocationKey;

/** Breaks: capabilities have an order. */
public class SharedKnowsContributions {

    AllocationKey key;
}
