package se.tross.shared.architecture.broken.persistence;

import se.tross.shared.access.UseCase;

/** Breaks: every use case names its permission. */
@UseCase
public class VerbWithoutPermission {

    public void doIt() {}
}
