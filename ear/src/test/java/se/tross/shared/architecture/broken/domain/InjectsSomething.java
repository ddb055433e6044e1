package se.tross.shared.architecture.broken.domain;

import jakarta.inject.Inject;

/** Breaks: the domain is plain Java. */
public class InjectsSomething {

    @Inject
    Object something;
}
