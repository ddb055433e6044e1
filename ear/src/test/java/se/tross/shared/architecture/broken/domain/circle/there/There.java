package se.tross.shared.architecture.broken.domain.circle.there;

import se.tross.shared.architecture.broken.domain.circle.Here;

/** Breaks, with Here: packages have no circles. */
public class There {

    Here here;
}
