package se.tross.shared.architecture.broken.web;

import se.tross.shared.architecture.broken.domain.EntityWithASetter;

/** Breaks: pages hold ids, not entities. */
public class EntityInAPage {

    EntityWithASetter entity;
}
